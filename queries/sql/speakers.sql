-- Who is said to have said something, the most quoted first?
-- :speaker  a speaker's name, identity or id; NULL for every speaker
-- :limit  at most so many rows; NULL for all
WITH ranked (id, statements) AS (
  SELECT speaker_id, count(*)
  FROM statement
  WHERE speaker_id IS NOT NULL
    AND (nullif(:speaker, '') IS NULL
      OR speaker_id IN (
        SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
        UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
  GROUP BY speaker_id
  ORDER BY count(*) DESC, (SELECT name FROM speaker WHERE id = speaker_id), speaker_id
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT
  speaker.id AS speaker, speaker.name, speaker.kind, ranked.statements,
  (SELECT count(*) FROM statement WHERE speaker_id = speaker.id AND mode IN ('direct', 'mixed')) AS quotes,
  (
    SELECT count(DISTINCT origin.claim_id)
    FROM statement
    CROSS JOIN assertion ON assertion.statement_id = statement.id
    CROSS JOIN origin ON origin.assertion_id = assertion.id
    WHERE statement.speaker_id = speaker.id
  ) AS claims,
  -- As for claims: where the outlet is not known, each article stands for one.
  (
    SELECT count(DISTINCT ifnull(article.outlet_id, article."key"))
    FROM (SELECT DISTINCT article_id FROM statement WHERE speaker_id = speaker.id) AS said
    CROSS JOIN article ON article.id = said.article_id
  ) AS outlets,
  (
    SELECT group_concat(name, '; ')
    FROM (SELECT DISTINCT name FROM speaker_name WHERE speaker_id = speaker.id ORDER BY name)
  ) AS names, speaker.identity
FROM ranked CROSS JOIN speaker ON speaker.id = ranked.id
ORDER BY ranked.statements DESC, speaker.name, speaker.identity;
