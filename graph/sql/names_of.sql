-- The names that a speaker bears in some articles, given as a JSON array of keys.
SELECT DISTINCT voice.name, voice.kind, article."key" FROM json_each(:keys) AS wanted
CROSS JOIN article ON article."key" = wanted.value
CROSS JOIN voice ON voice.article_id = article.id AND speaker_id = :speaker
ORDER BY 3, 1, 2;
