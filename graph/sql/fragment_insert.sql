-- A piece of a statement's words.
INSERT INTO stored_fragment (statement_id, position, run_id, assertion_id, start, "end", text, quoted)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);
