-- The names that a speaker bears in some articles, given as a JSON array of keys.
SELECT DISTINCT name_in_article.name, name_in_article.kind, article."key" FROM json_each(:keys) AS wanted
CROSS JOIN article ON article."key" = wanted.value
CROSS JOIN name_in_article ON name_in_article.article_id = article.id AND speaker_id = :speaker
ORDER BY 3, 1, 2;
