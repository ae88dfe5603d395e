-- Who bears one of some names in normal form, given as a JSON array, in how many articles, one of which is named.
-- :key is the key of the only article that is meant, or NULL.
SELECT speaker.id, speaker.name, speaker.kind, speaker.identity, min(name_in_article.name), name_in_article.kind, min(article."key"),
  count(DISTINCT article.id)
FROM json_each(:folded) AS wanted
CROSS JOIN name_in_article ON folded = wanted.value
CROSS JOIN article ON article.id = name_in_article.article_id
CROSS JOIN speaker ON speaker.id = name_in_article.speaker_id
WHERE :key IS NULL OR article."key" = :key
GROUP BY speaker.id, name_in_article.kind
ORDER BY count(DISTINCT article.id) DESC, speaker.name, speaker.identity;
