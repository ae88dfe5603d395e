-- Who is named in some articles, given as a JSON array, by which words, and in which claims.
SELECT
  article.id, article."key",
  coalesce((SELECT min(twin."key") FROM article AS twin WHERE twin.copy_group_id = article.copy_group_id), article."key"),
  statement.speaker_name, statement.speaker_kind, mention_text, utterance.claim_id
FROM json_each(:articles) AS wanted
CROSS JOIN article ON article.id = wanted.value
CROSS JOIN statement ON statement.article_id = article.id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
WHERE statement.speaker_name IS NOT NULL
ORDER BY article.id, statement.position;
