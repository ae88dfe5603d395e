-- Every correction, in the order in which they were made: of two made in one second, as they came.
SELECT id, run_id, made_at, operation FROM correction ORDER BY made_at, id;
