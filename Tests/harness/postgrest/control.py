"""Requests of tests that only the stand-in understands: below `/_control/`."""

from __future__ import annotations

import itertools
import threading

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

SCHEMA = "public"

# The 34b migration (docs/protocol.md §6.1) and its relatives.
COLUMNS = {
    "id": "TEXT PRIMARY KEY",
    "user_id": "TEXT NOT NULL",
    "current_state": "TEXT NOT NULL DEFAULT 'PROVIDE_GREETING'",
    "conversation_history": "JSONB DEFAULT '[]'",
    "user_initial_request": "TEXT",
    "clarifying_answers": "JSONB",
    "confirmation_plan": "JSONB",
    "presentation_strawman": "JSONB",
    "presentation_url": "TEXT",
    "refinement_feedback": "TEXT",
    "created_at": "TIMESTAMPTZ DEFAULT NOW()",
    "updated_at": "TIMESTAMPTZ DEFAULT NOW()",
}

TOUCH = """
CREATE OR REPLACE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN NEW.updated_at = clock_timestamp(); RETURN NEW; END $$
"""


class Control:
    def __init__(self, database: str) -> None:
        self.database = database
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def prepare(self) -> None:
        """The roles of a Supabase project."""
        with psycopg.connect(self.database, autocommit=True) as connection:
            for role, options in (("anon", "NOLOGIN"), ("service_role", "NOLOGIN BYPASSRLS")):
                if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone() is None:
                    connection.execute(sql.SQL("CREATE ROLE {} " + options).format(sql.Identifier(role)))
                connection.execute(
                    sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(sql.Identifier(SCHEMA), sql.Identifier(role)))
            connection.execute(TOUCH)

    def make_table(self, name: str | None, *, without: list[str], extra: dict[str, str], security: str | None,
                   touches: bool) -> str:
        """Makes a separate table for a test.

        `security`: None for none; "closed" lets the anonymous key see nothing, "read" see everything and change
        nothing; "own:USER" lets it see and change one user's rows. `touches`: a trigger of the owner sets updated_at
        in every write."""
        with self._lock:
            name = name or f"sessions_{next(self._numbers)}"
        columns = {**{key: kind for key, kind in COLUMNS.items() if key not in without}, **extra}
        with psycopg.connect(self.database, autocommit=True) as connection:
            table = sql.Identifier(SCHEMA, name)
            connection.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(table))
            listed = sql.SQL(", ").join(
                sql.SQL("{} " + kind).format(sql.Identifier(key)) for key, kind in columns.items())
            connection.execute(sql.SQL("CREATE TABLE {} ({})").format(table, listed))
            connection.execute(sql.SQL("GRANT ALL ON {} TO anon, service_role").format(table))
            if security is not None:
                connection.execute(sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(table))
                if security == "read":
                    connection.execute(sql.SQL("CREATE POLICY read ON {} FOR SELECT TO anon USING (true)").format(table))
                elif security.startswith("own:"):
                    connection.execute(
                        sql.SQL("CREATE POLICY own ON {} TO anon USING (user_id = {})").format(
                            table, sql.Literal(security.removeprefix("own:"))))
            if touches:
                connection.execute(
                    sql.SQL("CREATE TRIGGER touch BEFORE UPDATE ON {} FOR EACH ROW EXECUTE FUNCTION touch_updated_at()")
                    .format(table))
        return name

    def execute(self, statement: str, values: list) -> list[dict]:
        """A change that the owner of the database makes by hand."""
        with psycopg.connect(self.database, autocommit=True, row_factory=dict_row) as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []
