-- Which reports of one utterance credit different people?
-- One row a person, with the first report that credits them; what most outlets tell comes first.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim FROM report WHERE name = :claim), nullif(:claim, ''))
), credit (utterance_id, speaker_id, name, assertion_id, reports, place) AS (
  SELECT
    assertion.utterance_id, statement.speaker_id, ' ' || lower(speaker.name), assertion.id,
    count(*) OVER (PARTITION BY assertion.utterance_id, statement.speaker_id),
    row_number() OVER (PARTITION BY assertion.utterance_id, statement.speaker_id ORDER BY origin.position)
  FROM origin
  CROSS JOIN assertion ON assertion.id = origin.assertion_id
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN speaker ON speaker.id = statement.speaker_id
  WHERE origin.claim_id BETWEEN ifnull((SELECT claim FROM asked), 0)
    AND ifnull((SELECT claim FROM asked), 9223372036854775807)
    -- Told more than once, by people with names: "a spokesperson" may be anybody.
    AND EXISTS (SELECT 1 FROM origin AS other WHERE other.claim_id = origin.claim_id AND other.position = 1)
    AND speaker.kind = 'person' AND speaker.name NOT GLOB '[a-z]*'
    AND statement.polarity IN ('asserted', 'promised')
), person (utterance_id, speaker_id, name, surname, assertion_id, reports) AS (
  SELECT
    -- What stands after the last space.
    utterance_id, speaker_id, name, replace(name, rtrim(name, replace(name, ' ', '')), ''), assertion_id, reports
  FROM credit WHERE place = 1
), rival (utterance_id, assertion_id, reports) AS (
  SELECT DISTINCT one.utterance_id, one.assertion_id, one.reports
  FROM person AS one JOIN person AS other USING (utterance_id)
  -- "Lee" and "Mayor Ann Lee" may be one, and so may "Ann" and "Ann Lee".
  WHERE one.speaker_id <> other.speaker_id AND one.surname <> other.surname
    AND instr(one.name || ' ', other.name || ' ') = 0 AND instr(other.name || ' ', one.name || ' ') = 0
)
SELECT
  report.claim, report.utterance, rival.reports,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM rival
CROSS JOIN report ON report.assertion = rival.assertion_id
CROSS JOIN claim ON claim.id = report.claim
CROSS JOIN origin ON origin.assertion_id = report.assertion
CROSS JOIN claim_name ON claim_name.claim_id = report.claim
ORDER BY claim.outlets DESC, claim_name.name, report.utterance, origin.position
LIMIT ifnull(nullif(:limit, ''), -1);
