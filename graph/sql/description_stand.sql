-- Lets the description stand that the latest run brought, and of its descriptions the longest.
UPDATE article SET description_id = (
  SELECT description.id FROM description WHERE article_id = article.id
  ORDER BY run_id DESC, length(metadata) DESC, metadata DESC LIMIT 1
)
WHERE id = :id;
