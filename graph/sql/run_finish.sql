-- Ends a run with what it came to.
UPDATE run SET finished_at = :at, counts = :counts WHERE id = :run;
