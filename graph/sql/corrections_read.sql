-- Every correction, the first one first.
SELECT id, run_id, made_at, operation FROM correction ORDER BY id;
