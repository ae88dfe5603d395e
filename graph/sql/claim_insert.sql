-- What is asserted, whatever the wording.
INSERT INTO claim (run_id, text, digest, credited, outlets, articles, statements) VALUES (?, ?, ?, ?, ?, ?, ?);
