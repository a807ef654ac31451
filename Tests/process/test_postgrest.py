"""The official Python client uses the stand-in for PostgREST. The stand-in must understand what real clients send,
and answer as the real service does."""

from __future__ import annotations

from postgrest import APIError, CountMethod, SyncPostgrestClient

from harness.cases import SyncCase
from harness.supabase import project


class OfficialClient(SyncCase):
    def setUp(self) -> None:
        super().setUp()
        self.project = project()
        self.name = self.project.table(extra={"expires_at": "TIMESTAMPTZ", "metadata": "JSONB"})
        self.client = self.connect(self.project.service_key)
        self.table = self.client.from_(self.name)

    def connect(self, key: str) -> SyncPostgrestClient:
        # The service itself accepts only tokens. The hosted service's gateway removes other keys.
        bearer = {"Authorization": f"Bearer {key}"} if key == self.project.token_key else {}
        client = SyncPostgrestClient(f"{self.project.url}/rest/v1", headers={"apikey": key, **bearer})
        self.addCleanup(client.session.close)
        return client

    def fill(self, *ids: str) -> None:
        self.table.insert([{"id": id, "user_id": "ada", "conversation_history": [{"n": number}]}
                           for number, id in enumerate(ids)]).execute()

    def refusal(self, request) -> APIError:
        with self.assertRaises(APIError) as caught:
            request.execute()
        return caught.exception

    def test_insert_returns_the_row_with_its_defaults(self):
        [row] = self.table.insert({"id": "a", "user_id": "ada"}).execute().data
        self.assertEqual((row["id"], row["current_state"], row["conversation_history"]), ("a", "PROVIDE_GREETING", []))
        self.assertRegex(row["updated_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$")
        self.assertIsNone(row["metadata"])

    def test_a_bearer_that_is_no_token_is_refused(self):
        self.fill("a")
        key = self.project.service_key
        client = SyncPostgrestClient(
            f"{self.project.url}/rest/v1", headers={"apikey": key, "Authorization": f"Bearer {key}"})
        self.addCleanup(client.session.close)
        error = self.refusal(client.from_(self.name).select("id"))
        self.assertEqual((error.code, error.message), ("PGRST301", "Expected 3 parts in JWT; got 1"))
        token = self.connect(self.project.token_key)
        self.assertEqual(token.from_(self.name).select("id").execute().data, [{"id": "a"}])

    def test_insert_may_return_nothing(self):
        self.assertEqual(self.table.insert({"id": "a", "user_id": "ada"}, returning="minimal").execute().data, [])
        self.assertEqual(len(self.table.select("id").execute().data), 1)

    def test_a_second_row_of_one_id_is_refused(self):
        self.fill("a")
        error = self.refusal(self.table.insert({"id": "a", "user_id": "bob"}))
        self.assertEqual(error.code, "23505")
        self.assertIn("duplicate key value violates unique constraint", error.message)
        self.assertEqual(error.details, "Key (id)=(a) already exists.")

    def test_conditions(self):
        self.fill("a", "b", "c_d", "c%d", 'e",f')
        for condition, expected in (
            (lambda q: q.eq("id", "c_d"), ["c_d"]), (lambda q: q.neq("id", "a").lt("id", "c"), ["b"]),
            (lambda q: q.gt("id", "a").lte("id", "b"), ["b"]), (lambda q: q.gte("id", "b").lt("id", "c"), ["b"]),
            (lambda q: q.like("id", "c\\_%"), ["c_d"]), (lambda q: q.in_("id", ["a", 'e",f', "x"]), ["a", 'e",f']),
            (lambda q: q.is_("metadata", "null").eq("id", "a"), ["a"]), (lambda q: q.not_.is_("metadata", "null"), []),
            (lambda q: q.filter("conversation_history", "cs", '[{"n":1}]'), ["b"]),
            (lambda q: q.or_('id.eq.a,and(id.gt."a",id.lt."c")'), ["a", "b"]),
            (lambda q: q.or_('id.eq."e\\",f",id.eq.b'), ["b", 'e",f']),
            (lambda q: q.eq("conversation_history->-1->>n", "2"), ["c_d"]),
            (lambda q: q.gte("updated_at", "2000-01-01T00:00:00+00:00").eq("user_id", "bob"), []),
        ):
            with self.subTest(expected=expected):
                rows = condition(self.table.select("id")).order("id").execute().data
                self.assertEqual([row["id"] for row in rows], expected)

    def test_select_names_columns_and_paths_into_json(self):
        self.table.insert({"id": "a", "user_id": "ada", "presentation_strawman": {"main_title": "Bees"},
                           "conversation_history": [{"director": {"version": 1}}, {"director": {"version": 2}}]}).execute()
        [row] = self.table.select(
            "id,title:presentation_strawman->>main_title,document:conversation_history->-1->director,"
            "version:conversation_history->-1->director->version,none:conversation_history->9->x").execute().data
        self.assertEqual(row, {"id": "a", "title": "Bees", "document": {"version": 2}, "version": 2, "none": None})

    def test_order_limit_and_range(self):
        self.fill("a", "b", "c", "d")
        for request, expected in (
            (self.table.select("id").order("id", desc=True).limit(2), ["d", "c"]),
            (self.table.select("id").order("id").range(1, 2), ["b", "c"]),
            (self.table.select("id").order("presentation_url", desc=True, nullsfirst=False).order("id"), list("abcd")),
            (self.table.select("id").limit(0), []),
        ):
            self.assertEqual([row["id"] for row in request.execute().data], expected)

    def test_count(self):
        self.fill("a", "b", "c")
        answer = self.table.select("id", count=CountMethod.exact).limit(1).execute()
        self.assertEqual((answer.count, len(answer.data)), (3, 1))

    def test_update_returns_what_it_changed_and_nothing_where_nothing_fits(self):
        self.fill("a", "b")
        changed = self.table.update({"presentation_url": "x", "metadata": {"k": [1]}}).eq("id", "a").eq("user_id", "ada")
        [row] = changed.execute().data
        self.assertEqual((row["id"], row["presentation_url"], row["metadata"]), ("a", "x", {"k": [1]}))
        seen = row["updated_at"]
        miss = self.table.update({"presentation_url": "y"}).eq("id", "a").eq("updated_at", "2001-01-01T00:00:00+00:00")
        self.assertEqual(miss.execute().data, [])
        hit = self.table.update({"presentation_url": None}).eq("id", "a").eq("updated_at", seen)
        self.assertEqual([row["presentation_url"] for row in hit.execute().data], [None])
        self.assertIsNone(self.table.select("metadata").eq("id", "b").execute().data[0]["metadata"])

    def test_upsert(self):
        self.fill("a")
        rows = [{"id": "a", "user_id": "ada", "presentation_url": "x"}, {"id": "b", "user_id": "bob", "presentation_url": "y"}]
        self.assertEqual(len(self.table.upsert(rows).execute().data), 2)
        self.table.upsert({"id": "b", "user_id": "eve"}, on_conflict="id", ignore_duplicates=True).execute()
        shown = self.table.select("id,user_id,presentation_url").order("id").execute().data
        self.assertEqual(shown, rows)

    def test_delete_returns_what_it_deleted(self):
        self.fill("a", "b")
        self.assertEqual([row["id"] for row in self.table.delete().eq("id", "a").execute().data], ["a"])
        self.assertEqual(self.table.delete().eq("id", "a").execute().data, [])
        self.assertEqual(len(self.table.select("id").execute().data), 1)

    def test_single_row_or_an_error(self):
        self.fill("a", "b")
        self.assertEqual(self.table.select("id").eq("id", "a").single().execute().data, {"id": "a"})
        self.assertEqual(self.refusal(self.table.select("id").single()).code, "PGRST116")
        self.assertIsNone(self.table.select("id").eq("id", "x").maybe_single().execute())

    def test_errors_have_the_codes_of_the_real_one(self):
        nowhere = self.client.from_("nowhere")
        self.assertEqual(self.refusal(nowhere.select("id")).code, "PGRST205")
        self.assertEqual(self.refusal(nowhere.insert({"id": "a"})).code, "PGRST205")
        self.assertEqual(self.refusal(self.table.select("nothing")).code, "42703")
        self.assertEqual(self.refusal(self.table.select("id").eq("nothing", 1)).code, "42703")
        self.assertEqual(self.refusal(self.table.insert({"id": "a", "user_id": "b", "nothing": 1})).code, "PGRST204")
        self.assertEqual(self.refusal(self.table.update({"nothing": 1}).eq("id", "a")).code, "PGRST204")
        self.assertEqual(self.refusal(self.table.insert({"id": "a"})).code, "23502")
        self.assertEqual(self.refusal(self.table.select("id").eq("updated_at", "yesterdayish")).code, "22007")
        self.assertEqual(self.refusal(self.table.insert({"id": "a\u0000", "user_id": "b"})).code, "22P05")

    def test_keys_and_row_level_security(self):
        stranger = self.connect("wrong")
        self.assertIn("Invalid API key", str(self.refusal(stranger.from_(self.name).select("id"))))
        closed = self.project.table(security="own:ada")
        self.client.from_(closed).insert([{"id": "a", "user_id": "ada"}, {"id": "b", "user_id": "bob"}]).execute()
        anonymous = self.connect(self.project.anon_key).from_(closed)
        self.assertEqual([row["id"] for row in anonymous.select("id").execute().data], ["a"])
        self.assertEqual(anonymous.update({"presentation_url": "x"}).eq("id", "b").execute().data, [])
        self.assertEqual(self.refusal(anonymous.insert({"id": "c", "user_id": "bob"})).code, "42501")

    def test_not_more_than_a_thousand_rows(self):
        self.table.insert([{"id": f"{number:04}", "user_id": "ada"} for number in range(1005)]).execute()
        self.assertEqual(len(self.table.select("id").execute().data), 1000)
