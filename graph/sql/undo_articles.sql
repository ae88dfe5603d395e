-- Articles that only this run described.
SELECT DISTINCT article_id FROM description AS mine
WHERE run_id = :run
  AND NOT EXISTS (SELECT 1 FROM description WHERE article_id = mine.article_id AND run_id <> :run)
ORDER BY 1;
