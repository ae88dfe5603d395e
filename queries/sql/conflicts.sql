-- Which reports of one utterance credit different people?
-- One row a person, with the first report that credits them; what most outlets tell comes first.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :speaker  the name, identity or id of one of the people; NULL for everybody
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), held (id, other_id) AS (
  -- The same words in marks on both sides: what is merely told alike may be two people's.
  SELECT first_id, second_id FROM match WHERE similarity >= 0.8
  UNION ALL
  SELECT second_id, first_id FROM match WHERE similarity >= 0.8
), credit (id, utterance_id, article_id, speaker_id, mention, name, surname) AS (
  SELECT
    assertion.id, assertion.utterance_id, statement.article_id, speaker.id, lower(statement.mention_text),
    ' ' || lower(speaker.name) || ' ',
    -- What stands after the last space.
    replace(lower(speaker.name), rtrim(lower(speaker.name), replace(lower(speaker.name), ' ', '')), '')
  FROM (SELECT DISTINCT id FROM held) AS one
  CROSS JOIN assertion ON assertion.id = one.id
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN speaker ON speaker.id = statement.speaker_id
  CROSS JOIN utterance ON utterance.id = assertion.utterance_id
  WHERE utterance.claim_id BETWEEN ifnull((SELECT claim FROM asked), 0)
      AND ifnull((SELECT claim FROM asked), 9223372036854775807)
    -- By people with names: "a spokesperson" may be anybody. Words inside another's words are whose he says they are.
    AND speaker.kind = 'person' AND speaker.name GLOB '[A-Z]* [A-Z]*' AND statement.parent_id IS NULL
    AND statement.mode IN ('direct', 'mixed') AND statement.polarity IN ('asserted', 'promised')
), rival (assertion_id, utterance_id, speaker_id, place, reports) AS MATERIALIZED (
  -- One row a person, with the first report that credits them.
  SELECT one.id, one.utterance_id, one.speaker_id, min((SELECT position FROM origin WHERE assertion_id = one.id)), (
    SELECT count(*) FROM assertion CROSS JOIN statement ON statement.id = assertion.statement_id
    WHERE assertion.utterance_id = one.utterance_id AND statement.speaker_id = one.speaker_id)
  FROM credit AS one CROSS JOIN held ON held.id = one.id JOIN credit AS other ON other.id = held.other_id
  -- Each is called by name where the words stand: whom "he" or "the mayor" means may be misread.
  WHERE instr(one.mention, one.surname) > 0 AND instr(other.mention, other.surname) > 0
    AND one.utterance_id = other.utterance_id AND one.article_id <> other.article_id
    -- "Lee" and "Mayor Ann Lee" may be one, and so may "Ann" and "Ann Lee".
    AND one.speaker_id <> other.speaker_id AND one.surname <> other.surname
    AND instr(one.name, other.name) = 0 AND instr(other.name, one.name) = 0
  GROUP BY one.utterance_id, one.speaker_id
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
WHERE nullif(:speaker, '') IS NULL OR rival.utterance_id IN (
  SELECT utterance_id FROM rival
  WHERE speaker_id IN (
    SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
    UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
ORDER BY claim.outlets DESC, claim_name.name, report.utterance, origin.position
LIMIT ifnull(nullif(:limit, ''), -1);
