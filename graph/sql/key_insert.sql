-- A key of a statement.
INSERT OR IGNORE INTO statement_key (hash, statement_id, weight, run_id) VALUES (:hash, :statement, :weight, :run);
