-- A correction ties two assertions together.
INSERT OR IGNORE INTO bond (first_id, second_id, run_id) VALUES (?, ?, ?);
