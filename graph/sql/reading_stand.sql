-- Lets the reading stand that the latest run brought, and of its readings the longest.
UPDATE article SET reading_id = (
  SELECT reading.id FROM reading WHERE article_id = article.id
  ORDER BY run_id DESC, length(metadata) DESC, metadata DESC LIMIT 1
)
WHERE id = :id;
