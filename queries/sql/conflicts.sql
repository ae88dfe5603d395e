-- Which reports of one thing contradict each other: on who said it, on a figure, or on whether it is so?
-- Of people one row each, with the first report that credits them; else the two reports that differ. What most outlets tell
-- comes first.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :speaker  the name, identity or id of one of the people; NULL for everybody
-- :kind  credited, figure or denied; NULL for all three
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), about (words) AS (
  VALUES ('about'), ('nearly'), ('almost'), ('around'), ('roughly'), ('approximately'), ('some'), ('an estimated'),
    ('at least'), ('at most'), ('more than'), ('less than'), ('over'), ('under'), ('up to'), ('as much as'),
    ('as many as'), ('close to'), ('another'), ('to'), ('between'), ('from'), ('or')
), scale (name, times) AS (
  VALUES ('million', 1e6), ('billion', 1e9), ('trillion', 1e12)
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
), near (kind, conflict, first_id, second_id, status, similarity) AS MATERIALIZED (
  -- Reports of two outlets within two days: a later count is no other figure, and who denied it may have admitted it since.
  SELECT
    iif('denied' IN (statement.polarity, against.polarity), 'denied', 'figure'), one.name || ' ' || other.name,
    one.assertion, other.assertion, match.status, match.similarity
  FROM match CROSS JOIN report AS one ON one.assertion = match.first_id
  CROSS JOIN report AS other ON other.assertion = match.second_id
  CROSS JOIN statement ON statement.id = one.statement CROSS JOIN statement AS against ON against.id = other.statement
  WHERE match.similarity >= 0.3 AND one.claim = other.claim
    AND (one.utterance = other.utterance OR 'denied' IN (statement.polarity, against.polarity)) AND one.outlet_id <> other.outlet_id
    AND one.claim BETWEEN ifnull((SELECT claim FROM asked), 0)
      AND ifnull((SELECT claim FROM asked), 9223372036854775807)
    AND one.part = 'body' AND other.part = 'body'
    AND abs(julianday(one.published_from) - julianday(other.published_from)) < 2
), sum (assertion_id, before, rest) AS (
  -- The one sum of money that a report of such a pair names.
  SELECT assertion.id, ' ' || lower(substr(text, 1, instr(text, '$') - 1)), substr(text, instr(text, '$') + 1)
  FROM near CROSS JOIN assertion ON assertion.id IN (near.first_id, near.second_id)
  WHERE near.kind = 'figure' AND near.status = 'confirmed' AND near.similarity >= 0.5
    AND text LIKE '%$%' AND text NOT LIKE '%$%$%'
  GROUP BY assertion.id
), told_sum (assertion_id, digits, scale) AS (
  -- None where it is put at about so much.
  SELECT assertion_id, rtrim(substr(rest, 1, instr(rest || ' ', ' ') - 1), '.,;:”"’'),
    (SELECT name FROM scale WHERE substr(rest, instr(rest || ' ', ' ') + 1, length(name)) = name)
  FROM sum
  WHERE NOT EXISTS (SELECT 1 FROM about WHERE before LIKE '% ' || about.words || ' ')
), amount (assertion_id, words, value) AS MATERIALIZED (
  SELECT assertion_id, '$' || digits || ifnull(' ' || scale, ''),
    CAST(replace(digits, ',', '') AS REAL) * ifnull((SELECT times FROM scale AS unit WHERE unit.name = scale), 1)
  FROM told_sum
), contrary (kind, conflict, first_id, first_words, second_id, second_words) AS (
  -- Two sums that no rounding makes one.
  SELECT near.kind, near.conflict, near.first_id, one.words, near.second_id, other.words
  FROM near JOIN amount AS one ON one.assertion_id = near.first_id
  JOIN amount AS other ON other.assertion_id = near.second_id
  WHERE near.kind = 'figure' AND near.status = 'confirmed' AND near.similarity >= 0.5
    AND max(one.value, other.value) > 1.1 * min(one.value, other.value)
  UNION ALL
  -- Long figures of which all digits but one are the same are two tellings of one.
  SELECT near.kind, near.conflict, near.first_id, iif(derivation.earlier_id = near.first_id, earlier_text, later_text),
    near.second_id, iif(derivation.earlier_id = near.first_id, later_text, earlier_text)
  FROM near CROSS JOIN derivation ON (derivation.later_id, derivation.earlier_id) IN (
    (near.first_id, near.second_id), (near.second_id, near.first_id))
  CROSS JOIN drift ON drift.derivation_id = derivation.id AND drift.kind = 'number_changed'
  WHERE near.kind = 'figure' AND length(earlier_text) = length(later_text) AND length(earlier_text) >= 5
    AND earlier_text GLOB '[0-9]*[0-9]' AND later_text GLOB '[0-9]*[0-9]'
    AND 1 = (
      WITH RECURSIVE place (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM place WHERE n < length(earlier_text))
      SELECT count(*) FROM place WHERE substr(earlier_text, n, 1) <> substr(later_text, n, 1))
  UNION ALL
  -- What one says, another denies.
  SELECT near.kind, near.conflict, near.first_id, one.polarity, near.second_id, other.polarity
  FROM near CROSS JOIN assertion AS said ON said.id = near.first_id
  CROSS JOIN statement AS one ON one.id = said.statement_id
  CROSS JOIN assertion AS against ON against.id = near.second_id
  CROSS JOIN statement AS other ON other.id = against.statement_id
  WHERE near.kind = 'denied' AND near.similarity >= 0.8 AND 'asserted' IN (one.polarity, other.polarity)
    AND one.speaker_id <> other.speaker_id
    AND one.parent_id IS NULL AND other.parent_id IS NULL
  UNION ALL
  -- Whole sentences of somebody and of who speaks for them, which bears out who "he" is.
  SELECT 'credited', one.name || ' ' || other.name, one.id, NULL, other.id, NULL
  FROM held AS pair
  CROSS JOIN match ON match.first_id = pair.id AND match.second_id = pair.other_id AND match.similarity >= 0.95
  CROSS JOIN assertion AS one ON one.id = pair.id CROSS JOIN statement AS said ON said.id = one.statement_id
  CROSS JOIN speaker ON speaker.id = said.speaker_id
  CROSS JOIN assertion AS other ON other.id = pair.other_id CROSS JOIN statement AS told ON told.id = other.statement_id
  CROSS JOIN speaker AS rival ON rival.id = told.speaker_id
  CROSS JOIN article ON article.id = said.article_id CROSS JOIN article AS beside ON beside.id = told.article_id
  WHERE one.utterance_id IS NOT NULL AND speaker.id <> rival.id AND speaker.kind = 'person' AND rival.kind = 'person'
    AND said.mode = 'direct' AND told.mode = 'direct' AND said.parent_id IS NULL AND told.parent_id IS NULL
    AND min(length(one.text), length(other.text)) >= 45 AND article.outlet_id <> beside.outlet_id
    AND abs(julianday(article.published_from) - julianday(beside.published_from)) < 2
    AND (SELECT claim_id FROM utterance WHERE id = one.utterance_id) BETWEEN ifnull((SELECT claim FROM asked), 0)
      AND ifnull((SELECT claim FROM asked), 9223372036854775807)
    AND (
      instr(lower(told.mention_text), 'spokes') AND instr(lower(rival.name), lower(speaker.name)) = 0
        AND instr(told.mention_text, replace(speaker.name, rtrim(speaker.name, replace(speaker.name, ' ', '')), ''))
      OR instr(lower(said.mention_text), 'spokes') AND instr(lower(speaker.name), lower(rival.name)) = 0
        AND instr(said.mention_text, replace(rival.name, rtrim(rival.name, replace(rival.name, ' ', '')), '')))
), side (kind, conflict, assertion_id, words, reports) AS MATERIALIZED (
  SELECT 'credited', utterance_name.name, rival.assertion_id, NULL, rival.reports
  FROM rival CROSS JOIN utterance_name ON utterance_name.utterance_id = rival.utterance_id
  UNION ALL SELECT kind, conflict, first_id, first_words, 1 FROM contrary
  UNION ALL SELECT kind, conflict, second_id, second_words, 1 FROM contrary
)
SELECT
  side.kind, side.conflict, side.words, report.claim, report.utterance, side.reports,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM side
CROSS JOIN report ON report.assertion = side.assertion_id
CROSS JOIN claim ON claim.id = report.claim
CROSS JOIN origin ON origin.assertion_id = report.assertion
CROSS JOIN claim_name ON claim_name.claim_id = report.claim
WHERE (nullif(:kind, '') IS NULL OR side.kind = :kind)
  AND (nullif(:speaker, '') IS NULL OR (side.kind, side.conflict) IN (
    SELECT kind, conflict FROM side CROSS JOIN report ON report.assertion = side.assertion_id
    WHERE report.speaker_id IN (
      SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
      UNION ALL SELECT id FROM speaker WHERE identity = :speaker)))
ORDER BY claim.outlets DESC, claim_name.name, side.kind, side.conflict, origin.position, report.assertion
LIMIT ifnull(nullif(:limit, ''), -1);
