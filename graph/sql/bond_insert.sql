-- Statements that are decided together.
INSERT OR IGNORE INTO bond (first_id, second_id, run_id) VALUES (:first, :second, :run);
