-- An article's key and text, and the reading that stands.
SELECT "key", text, metadata FROM article JOIN reading ON reading.id = reading_id WHERE article.id = :id;
