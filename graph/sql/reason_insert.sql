-- A sentence that says why.
INSERT INTO reason (id, run_id, text) VALUES (?, ?, ?);
