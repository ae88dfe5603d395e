-- Who is named in some articles, given as a JSON array, by which words, and in which claims.
SELECT
  article.id, article.name, article."key",
  coalesce((SELECT min(twin."key") FROM article AS twin WHERE twin.copy_group_id = article.copy_group_id), article."key"),
  statement.speaker_name, statement.speaker_kind, statement.mention_text, utterance.claim_id
FROM json_each(?) AS wanted
CROSS JOIN article ON article.id = wanted.value
CROSS JOIN statement ON statement.article_id = article.id
CROSS JOIN assertion ON assertion.statement_id = statement.id
LEFT JOIN utterance ON utterance.id = assertion.utterance_id
WHERE statement.speaker_name IS NOT NULL
ORDER BY article.id, statement.position, assertion.position;
