-- Which names stand together as one speaker, and why?
-- :speaker  a speaker's name or id; NULL for every speaker
-- :limit  at most so many rows; NULL for all
SELECT
  speaker.id AS speaker, speaker.name, speaker.kind, name_in_article.name AS called, name_in_article.rule,
  article."key" AS article, outlet.name AS outlet, name_in_article.via
FROM speaker
CROSS JOIN name_in_article ON name_in_article.speaker_id = speaker.id
CROSS JOIN article ON article.id = name_in_article.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
WHERE (nullif(:speaker, '') IS NULL
    OR speaker.id IN (SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)))
  AND EXISTS (
    SELECT 1 FROM name_in_article AS other
    WHERE other.speaker_id = speaker.id
      AND (other.article_id <> name_in_article.article_id OR other.name <> name_in_article.name)
  )
ORDER BY speaker.name, speaker.identity, name_in_article.name <> speaker.name, name_in_article.name,
  name_in_article.rule, article."key"
LIMIT ifnull(nullif(:limit, ''), -1);
