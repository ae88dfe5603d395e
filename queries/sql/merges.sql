-- Which names stand together as one speaker, and why?
-- :speaker  the id of a speaker; NULL for every speaker
-- :limit  at most so many rows; NULL for all
SELECT
  speaker.id AS speaker, speaker.name, speaker.kind, voice.name AS called, voice.rule, article."key" AS article,
  outlet.name AS outlet, voice.via
FROM speaker
CROSS JOIN voice ON voice.speaker_id = speaker.id
CROSS JOIN article ON article.id = voice.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
WHERE speaker.id BETWEEN ifnull(nullif(:speaker, ''), 0) AND ifnull(nullif(:speaker, ''), 9223372036854775807)
  AND EXISTS (
    SELECT 1 FROM voice AS other
    WHERE other.speaker_id = speaker.id AND (other.article_id <> voice.article_id OR other.name <> voice.name)
  )
ORDER BY speaker.name, speaker.identity, voice.name <> speaker.name, voice.name, voice.rule, article."key"
LIMIT ifnull(nullif(:limit, ''), -1);
