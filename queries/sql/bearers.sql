-- Whom do names in articles stand for who is named elsewhere too, how are they described there, and what are they quoted with?
-- One row a name in an article, with the first of what it is credited with there; `mates` are the story-mates that name them.
-- :speaker  a speaker's name or id; NULL for every speaker
-- :limit  at most so many rows; NULL for all
WITH named (speaker_id) AS (
  SELECT speaker_id FROM name_in_article
  WHERE speaker_id IS NOT NULL AND (nullif(:speaker, '') IS NULL
    OR speaker_id IN (SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)))
  GROUP BY speaker_id HAVING count(*) > 1
)
SELECT
  speaker.id AS speaker_id, speaker.name, speaker.kind, name_in_article.name AS called, name_in_article.rule,
  (SELECT count(*) FROM statement
    WHERE article_id = name_in_article.article_id AND speaker_id = speaker.id
      AND speaker_name = name_in_article.name AND mode IN ('direct', 'mixed')) AS quotes,
  (SELECT json_group_array(mention) FROM (
    SELECT DISTINCT mention_text AS mention FROM statement
    WHERE article_id = name_in_article.article_id AND speaker_id = speaker.id
      AND speaker_name = name_in_article.name AND mention_text IS NOT NULL ORDER BY position)) AS mentions,
  (SELECT json_group_array("key") FROM (
    SELECT mate."key" FROM story_mate
    CROSS JOIN name_in_article AS other ON other.article_id = story_mate.mate_id AND other.speaker_id = speaker.id
    CROSS JOIN article AS mate ON mate.id = story_mate.mate_id
    WHERE story_mate.article_id = name_in_article.article_id ORDER BY mate."key")) AS mates,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM named
CROSS JOIN speaker ON speaker.id = named.speaker_id
CROSS JOIN name_in_article ON name_in_article.speaker_id = speaker.id
CROSS JOIN report ON report.assertion = (
  SELECT assertion.id FROM statement CROSS JOIN assertion ON assertion.statement_id = statement.id
  WHERE statement.article_id = name_in_article.article_id AND statement.speaker_id = speaker.id
    AND statement.speaker_name = name_in_article.name
  ORDER BY statement.mode NOT IN ('direct', 'mixed'), statement.part, statement.position, assertion.position LIMIT 1)
ORDER BY speaker.name, speaker.identity, report.article, name_in_article.name
LIMIT ifnull(nullif(:limit, ''), -1);
