-- Who is said to have said something, the most quoted first?
-- :limit  at most so many rows; NULL for all
SELECT
  speaker.id AS speaker, speaker.name, speaker.kind, count(*) AS statements,
  sum(statement.mode IN ('direct', 'mixed')) AS quotes, count(DISTINCT utterance.claim_id) AS claims,
  count(DISTINCT article.outlet_id) AS outlets,
  (SELECT group_concat(name, '; ') FROM speaker_name WHERE speaker_id = speaker.id) AS names
FROM speaker
JOIN statement ON statement.speaker_id = speaker.id
JOIN article ON article.id = statement.article_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
GROUP BY speaker.id
ORDER BY statements DESC, speaker.name, speaker.identity
LIMIT ifnull(nullif(:limit, ''), -1);
