-- A run of corrections all of which were taken back.
UPDATE run SET undone_at = :at
WHERE id = :run AND NOT EXISTS (SELECT 1 FROM correction WHERE run_id = :run)
  AND NOT EXISTS (SELECT 1 FROM description WHERE run_id = :run);
