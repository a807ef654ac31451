/* What SQLite itself can do with the writes and reads of a turn, on the tables of `director migrate`: the limit that
   Director is measured against. Built and run by scripts/benchmark.

     raw-sqlite write FILE SECONDS TURNS_PER_COMMIT SESSIONS PAYLOAD_BYTES   prints turns per second
     raw-sqlite read FILE USER SESSION REPEATS                              prints milliseconds for one whole history,
                                                                            read and sent through a socket
*/
#include <pthread.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static sqlite3 *db;

static void fail(const char *what) {
    fprintf(stderr, "raw-sqlite: %s: %s\n", what, db ? sqlite3_errmsg(db) : "no database");
    exit(69);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void run(const char *sql) {
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) fail(sql);
}

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) fail(sql);
    return statement;
}

static void step(sqlite3_stmt *statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) fail("step");
    sqlite3_reset(statement);
}

/* The same columns as a turn that is answered in one commit: the session's row, the user's entry, the answer. */
static void write_turns(double seconds, int per_commit, int sessions, int payload_bytes) {
    sqlite3_stmt *create = prepare(
        "INSERT OR REPLACE INTO sessions (user_id, id, version, head, turns, current_state, created_at, updated_at,"
        " internals) VALUES ('raw', ?1, 0, 0, 0, 'ASK_CLARIFYING_QUESTIONS', '', '', '')");
    sqlite3_stmt *update = prepare(
        "UPDATE sessions SET version = version + 1, head = ?2, turns = ?3, current_state = 'ASK_CLARIFYING_QUESTIONS',"
        " updated_at = '2026-01-01T00:00:00.000Z', internals = ?4 WHERE user_id = 'raw' AND id = ?1");
    sqlite3_stmt *insert = prepare(
        "INSERT INTO session_entries (user_id, session_id, seq, turn_id, role, type, message_id, timestamp, state,"
        " payload, effects) VALUES ('raw', ?1, ?2, ?3, ?4, 'chat_message', ?5, ?6, 'ASK_CLARIFYING_QUESTIONS', ?7,"
        " '{\"lead_text\":1234567890123456789}')");
    char *payload = malloc((size_t)payload_bytes + 1), internals[900], name[32], turn[48], message[48];
    int *heads = calloc((size_t)sessions, sizeof(int));
    memset(payload, 'x', (size_t)payload_bytes);
    payload[payload_bytes] = 0;
    memset(internals, 'i', sizeof internals - 1);
    internals[sizeof internals - 1] = 0;
    run("BEGIN");
    for (int index = 0; index < sessions; index++) {
        snprintf(name, sizeof name, "raw-%d-%d", (int)getpid(), index);
        sqlite3_bind_text(create, 1, name, -1, SQLITE_TRANSIENT);
        step(create);
    }
    run("COMMIT");
    long turns = 0;
    double begin = now(), end = begin + seconds;
    while (now() < end) {
        run("BEGIN IMMEDIATE");
        for (int index = 0; index < per_commit; index++, turns++) {
            int session = (int)(turns % sessions), head = heads[session];
            snprintf(name, sizeof name, "raw-%d-%d", (int)getpid(), session);
            snprintf(turn, sizeof turn, "turn_%024ld", turns);
            sqlite3_bind_text(update, 1, name, -1, SQLITE_TRANSIENT);
            sqlite3_bind_int(update, 2, head + 2);
            sqlite3_bind_int(update, 3, head / 2 + 1);
            sqlite3_bind_text(update, 4, internals, -1, SQLITE_STATIC);
            step(update);
            for (int entry = 1; entry <= 2; entry++) {
                snprintf(message, sizeof message, "msg_%022ld%d", turns, entry);
                sqlite3_bind_text(insert, 1, name, -1, SQLITE_TRANSIENT);
                sqlite3_bind_int(insert, 2, head + entry);
                sqlite3_bind_text(insert, 3, turn, -1, SQLITE_TRANSIENT);
                sqlite3_bind_text(insert, 4, entry == 1 ? "user" : "assistant", -1, SQLITE_STATIC);
                sqlite3_bind_text(insert, 5, message, -1, SQLITE_TRANSIENT);
                sqlite3_bind_int64(insert, 6, 1700000000000 + turns * 2 + entry);
                sqlite3_bind_text(insert, 7, payload, -1, SQLITE_STATIC);
                step(insert);
            }
            heads[session] = head + 2;
        }
        run("COMMIT");
    }
    printf("%.0f\n", (double)turns / (now() - begin));
}

static void *drain(void *argument) {
    char buffer[65536];
    while (read(*(int *)argument, buffer, sizeof buffer) > 0) {}
    return NULL;
}

static void read_history(const char *user, const char *session, int repeats) {
    sqlite3_stmt *select = prepare(
        "SELECT seq, turn_id, role, type, message_id, timestamp, state, payload FROM session_entries"
        " WHERE user_id = ?1 AND session_id = ?2 ORDER BY seq");
    int ends[2];
    pthread_t reader;
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) fail("socketpair");
    pthread_create(&reader, NULL, drain, &ends[1]);
    FILE *out = fdopen(ends[0], "w");
    if (!out) fail("fdopen");
    setvbuf(out, NULL, _IOFBF, 65536);
    double begin = now();
    for (int repeat = 0; repeat < repeats; repeat++) {
        sqlite3_bind_text(select, 1, user, -1, SQLITE_STATIC);
        sqlite3_bind_text(select, 2, session, -1, SQLITE_STATIC);
        while (sqlite3_step(select) == SQLITE_ROW) {
            for (int column = 0; column < 8; column++) {
                const unsigned char *text = sqlite3_column_text(select, column);
                if (text) fwrite(text, 1, (size_t)sqlite3_column_bytes(select, column), out);
            }
        }
        sqlite3_reset(select);
        fflush(out);
    }
    printf("%.3f\n", (now() - begin) * 1000 / repeats);
}

int main(int count, char **arguments) {
    if (count < 6) {
        fprintf(stderr, "usage: see the comment at the top of raw-sqlite.c\n");
        return 64;
    }
    if (sqlite3_open(arguments[2], &db) != SQLITE_OK) fail("open");
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    if (strcmp(arguments[1], "write") == 0 && count == 7)
        write_turns(atof(arguments[3]), atoi(arguments[4]), atoi(arguments[5]), atoi(arguments[6]));
    else if (strcmp(arguments[1], "read") == 0)
        read_history(arguments[3], arguments[4], atoi(arguments[5]));
    else
        return 64;
    sqlite3_close_v2(db);
    return 0;
}
