-- A run's readings go.
DELETE FROM reading WHERE run_id = :run;
