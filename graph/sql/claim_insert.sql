-- A claim.
INSERT INTO claim (run_id, text) VALUES (:run, :text);
