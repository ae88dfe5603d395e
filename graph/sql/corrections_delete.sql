-- A run's corrections go.
DELETE FROM correction WHERE run_id = :run;
