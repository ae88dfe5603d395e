-- Who speaks in the statements of some articles, given as a JSON array, is whose the name is there.
UPDATE statement SET speaker_id = name_in_article.speaker_id
FROM json_each(:articles) AS wanted CROSS JOIN name_in_article ON name_in_article.article_id = wanted.value
WHERE statement.article_id = name_in_article.article_id AND statement.speaker_name = name_in_article.name
  AND statement.speaker_kind = name_in_article.kind AND statement.speaker_id IS NOT name_in_article.speaker_id;
