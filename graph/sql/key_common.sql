-- A key is common.
INSERT OR IGNORE INTO common_key (hash, run_id) VALUES (:hash, :run);
