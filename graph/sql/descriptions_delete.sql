-- A run's descriptions go.
DELETE FROM description WHERE run_id = :run;
