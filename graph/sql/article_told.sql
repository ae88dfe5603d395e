-- An article's text and its standing description.
SELECT text, is_excerpt, metadata FROM article JOIN description ON description.id = description_id WHERE article.id = ?;
