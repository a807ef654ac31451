-- What PostgreSQL itself can do with the writes of a turn, on the tables of `director migrate`: the limit that Director is
-- measured against. Run by scripts/benchmark-postgres through pgbench, each client with sessions of its own.
\set n :n + 1
\set session :client_id * :per_client + (:n % :per_client)
\set version 1 + (:n / :per_client)
\set head 1 + 2 * (:n / :per_client)
BEGIN;
UPDATE session_heads SET version = version + 1, head = head + 2, turns = turns + 1, pending_turn = NULL,
    current_state = 'ASK_CLARIFYING_QUESTIONS', updated_at = now(), internals = repeat('i', 900)
WHERE user_id = 'raw-user-' || (:session % 50) AND session_id = 'raw-' || :session AND version = :version RETURNING version;
INSERT INTO session_entries (user_id, session_id, seq, turn_id, role, type, message_id, timestamp, state, payload, effects)
VALUES ('raw-user-' || (:session % 50), 'raw-' || :session, :head + 1, 'turn_' || lpad((:n)::text, 24, '0'), 'user',
    'chat_message', 'msg_' || lpad((:n * 2)::text, 24, '0'), now(), 'ASK_CLARIFYING_QUESTIONS', repeat('x', 370),
    '{"accepted":{"text":"' || repeat('x', 300) || '","turn":"turn_000000000000000000000000"}}');
INSERT INTO session_entries (user_id, session_id, seq, turn_id, role, type, message_id, timestamp, state, payload, effects)
VALUES ('raw-user-' || (:session % 50), 'raw-' || :session, :head + 2, 'turn_' || lpad((:n)::text, 24, '0'), 'assistant',
    'chat_message', 'msg_' || lpad((:n * 2 + 1)::text, 24, '0'), now(), 'ASK_CLARIFYING_QUESTIONS', repeat('x', 370),
    '{"finished":"completed","lead_text":1234567890123456789,"understood":{"confidence":1,"intent_type":"Ask_Help_Or_Question"}}');
COMMIT;
