-- Articles that this run read, and another too.
SELECT DISTINCT article_id FROM reading AS mine
WHERE run_id = :run
  AND EXISTS (SELECT 1 FROM reading WHERE article_id = mine.article_id AND run_id <> :run)
ORDER BY 1;
