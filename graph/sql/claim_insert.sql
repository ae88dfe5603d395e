-- What is asserted, whatever the wording; how widely it is told is counted when all of it stands.
INSERT INTO claim (run_id, text, digest) VALUES (?, ?, ?);
