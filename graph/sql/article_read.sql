-- An article's key and text, the reading that stands, and whether the text is an excerpt.
SELECT "key", text, metadata, is_excerpt FROM article JOIN reading ON reading.id = reading_id WHERE article.id = :id;
