-- What did a speaker say, over time?
-- Each saying once: in its first report, or the outlet's own first one. All reports that credit the speaker are counted.
-- :speaker  a speaker's name, identity or id; NULL for every speaker
-- :outlet  the name or id of the outlet that reports it; NULL for every outlet
-- :from  said, or else published, at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  said, or else published, before this time; NULL for any time
-- :after  the name of a first report: only rows behind it; NULL for all
-- :limit  at most so many rows; NULL for all
WITH credited (utterance_id, speaker_id, assertion_id, place) AS (
  SELECT
    assertion.utterance_id, statement.speaker_id, assertion.id,
    row_number() OVER (
      PARTITION BY assertion.utterance_id, statement.speaker_id
      ORDER BY ifnull(origin.position, 9223372036854775807), assertion.name)
  FROM statement
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  LEFT JOIN origin ON origin.assertion_id = assertion.id
  WHERE statement.speaker_id IS NOT NULL AND assertion.utterance_id IS NOT NULL
    AND (nullif(:speaker, '') IS NULL
      OR statement.speaker_id IN (
        SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
        UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
    AND (nullif(:outlet, '') IS NULL OR statement.article_id IN (
      SELECT article.id FROM outlet_called CROSS JOIN article ON article.outlet_id = outlet_called.outlet_id
      WHERE called = lower(:outlet)))
), told (assertion_id, utterance_id, speaker_id, undated, time, article, body, start) AS (
  SELECT
    assertion.id, credited.utterance_id, credited.speaker_id,
    coalesce(utterance.said_from, statement.published_from, article.published_from) IS NULL,
    coalesce(utterance.said_from, statement.published_from, article.published_from, ''), article."key",
    statement.part = 'body', assertion.start
  FROM credited
  CROSS JOIN assertion ON assertion.id = credited.assertion_id
  CROSS JOIN utterance ON utterance.id = credited.utterance_id
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  WHERE credited.place = 1
), page (assertion_id, utterance_id, speaker_id, undated, time, article, body, start) AS (
  SELECT assertion_id, utterance_id, speaker_id, undated, time, article, body, start FROM told
  WHERE (nullif(:after, '') IS NULL OR (undated, time, article, body, start) > (
      SELECT undated, time, article, body, start FROM told
      WHERE assertion_id = (
        SELECT assertion_id FROM assertion_called WHERE text_name = substr(:after, 1, 16) AND name = :after)))
    AND (nullif(:from, '') IS NULL OR time >= CAST(:from AS TEXT))
    AND (nullif(:to, '') IS NULL OR NOT undated AND time < CAST(:to AS TEXT))
  ORDER BY undated, time, article, body, start
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT
  report.claim, report.utterance, utterance.said_from, utterance.said_to, utterance.said_basis, (
    SELECT count(*) FROM assertion AS other CROSS JOIN statement AS own ON own.id = other.statement_id
    WHERE other.utterance_id = page.utterance_id AND own.speaker_id = page.speaker_id) AS reports,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM page
CROSS JOIN report ON report.assertion = page.assertion_id
CROSS JOIN utterance ON utterance.id = report.utterance
ORDER BY page.undated, page.time, page.article, page.body, page.start;
