-- One thing said: a sentence of a statement.
INSERT INTO assertion (run_id, name, statement_id, position, start, "end", text) VALUES (?, ?, ?, ?, ?, ?, ?);
