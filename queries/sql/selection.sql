-- Which nodes make up a part of the graph: what was said, with its articles, outlets, speakers and claims?
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :speaker  a speaker's name or id, or a part of the name where nobody bears it whole, in any case; NULL for everyone
-- :outlet  an outlet's name or id, or a part of the name, likewise; NULL for every outlet
-- :from  published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  published before this time; NULL for any time
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), named_speaker (id, is_whole) AS (
  SELECT speaker_id, called = lower(:speaker) FROM speaker_called WHERE instr(called, lower(:speaker))
), named_outlet (id, is_whole) AS (
  SELECT outlet_id, called = lower(:outlet) FROM outlet_called WHERE instr(called, lower(:outlet))
), wanted_speaker (id) AS (
  SELECT id FROM named_speaker WHERE is_whole OR NOT EXISTS (SELECT 1 FROM named_speaker WHERE is_whole)
), wanted_outlet (id) AS (
  SELECT id FROM named_outlet WHERE is_whole OR NOT EXISTS (SELECT 1 FROM named_outlet WHERE is_whole)
), told (assertion_id, statement_id, article_id) AS (
  SELECT assertion, statement, article_id FROM report
  WHERE (nullif(:claim, '') IS NULL OR claim = (SELECT CAST(claim AS INTEGER) FROM asked))
    AND (nullif(:speaker, '') IS NULL OR speaker_id IN (SELECT id FROM wanted_speaker))
    AND (nullif(:outlet, '') IS NULL OR outlet_id IN (SELECT id FROM wanted_outlet))
    -- What is undated is in no window.
    AND (nullif(:from, '') IS NULL OR published_to > CAST(:from AS TEXT))
    AND (nullif(:to, '') IS NULL OR published_from < CAST(:to AS TEXT))
), printed (article_id) AS (
  SELECT article_id FROM told
  UNION
  -- Articles in which nobody says anything belong to outlets and times too.
  SELECT id FROM article
  WHERE nullif(:claim, '') IS NULL AND nullif(:speaker, '') IS NULL
    AND (nullif(:outlet, '') IS NULL OR outlet_id IN (SELECT id FROM wanted_outlet))
    AND (nullif(:from, '') IS NULL OR published_to > CAST(:from AS TEXT))
    AND (nullif(:to, '') IS NULL OR published_from < CAST(:to AS TEXT))
), spoken (utterance_id) AS (
  SELECT DISTINCT utterance_id FROM told CROSS JOIN assertion ON assertion.id = assertion_id
  WHERE utterance_id IS NOT NULL
), near (outlet_id) AS (
  SELECT outlet_id FROM printed CROSS JOIN article ON article.id = article_id
  UNION
  SELECT credit_outlet_id FROM printed CROSS JOIN article ON article.id = article_id
  UNION
  SELECT owner_outlet_id FROM printed CROSS JOIN article ON article.id = article_id
  CROSS JOIN copy_group ON copy_group.id = article.copy_group_id
  UNION
  SELECT citation.outlet_id FROM told CROSS JOIN citation ON citation.statement_id = told.statement_id
)
SELECT 'assertion:' || assertion.name AS id FROM told CROSS JOIN assertion ON assertion.id = told.assertion_id
UNION
SELECT 'statement:' || name FROM told CROSS JOIN statement_name ON statement_name.statement_id = told.statement_id
UNION
SELECT 'article:' || name FROM printed CROSS JOIN article ON article.id = printed.article_id
UNION
SELECT 'outlet:' || name FROM near CROSS JOIN outlet ON outlet.id = near.outlet_id
UNION
SELECT 'copy_group:' || copy_group_name.name FROM printed CROSS JOIN article ON article.id = printed.article_id
CROSS JOIN copy_group_name ON copy_group_name.copy_group_id = article.copy_group_id
UNION
SELECT 'speaker:' || identity FROM told CROSS JOIN statement ON statement.id = told.statement_id
CROSS JOIN speaker ON speaker.id = statement.speaker_id
UNION
SELECT 'utterance:' || name FROM spoken CROSS JOIN utterance_name ON utterance_name.utterance_id = spoken.utterance_id
UNION
SELECT 'claim:' || claim_name.name FROM spoken CROSS JOIN utterance ON utterance.id = spoken.utterance_id
CROSS JOIN claim_name ON claim_name.claim_id = utterance.claim_id
UNION
SELECT 'speaker:' || identity FROM spoken CROSS JOIN utterance ON utterance.id = spoken.utterance_id
CROSS JOIN speaker ON speaker.id = utterance.speaker_id;
