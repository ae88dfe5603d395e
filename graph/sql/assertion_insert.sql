-- One thing said: a sentence of a statement.
INSERT INTO stored_assertion (run_id, statement_id, position, start, "end", text) VALUES (?, ?, ?, ?, ?, ?);
