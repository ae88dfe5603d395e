-- Every run, the first one first.
SELECT id, started_at, finished_at, version, command FROM run ORDER BY id;
