-- What did a speaker say, over time?
-- :speaker  a speaker's name or id; NULL for every speaker
-- :limit  at most so many rows; NULL for all
WITH credited (utterance_id, assertion_id, reports, place) AS (
  SELECT
    assertion.utterance_id, assertion.id,
    count(*) OVER (PARTITION BY assertion.utterance_id, statement.speaker_id),
    row_number() OVER (
      PARTITION BY assertion.utterance_id, statement.speaker_id
      ORDER BY ifnull(origin.position, 9223372036854775807), assertion.name)
  FROM statement
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  LEFT JOIN origin ON origin.assertion_id = assertion.id
  WHERE statement.speaker_id IS NOT NULL AND assertion.utterance_id IS NOT NULL
    AND (nullif(:speaker, '') IS NULL
      OR statement.speaker_id IN (SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)))
)
SELECT
  report.claim, report.utterance, utterance.said_from, utterance.said_to, utterance.said_basis, credited.reports,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM credited
CROSS JOIN utterance ON utterance.id = credited.utterance_id
CROSS JOIN report ON report.assertion = credited.assertion_id
WHERE credited.place = 1
ORDER BY coalesce(utterance.said_from, report.published_from) IS NULL,
  coalesce(utterance.said_from, report.published_from), report.article, report.part DESC, report.start
LIMIT ifnull(nullif(:limit, ''), -1);
