-- The run of the reading of an article that stands.
SELECT reading.run_id FROM article JOIN reading ON reading.id = reading_id WHERE article.id = :article;
