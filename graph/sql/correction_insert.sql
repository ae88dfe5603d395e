-- What a person corrected.
INSERT INTO correction (run_id, made_at, operation) VALUES (:run, :at, :operation);
