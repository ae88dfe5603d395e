-- What others read: the graph as nodes and edges, three tables for people, and the passages that break the law.

PRAGMA user_version = 6;

-- Everything every export knows of a node. Each kind has its own fixed set of properties, all scalars.
CREATE VIEW node AS
SELECT
  'outlet:' || outlet.id AS id, 'outlet' AS kind, outlet.name AS label,
  NULL AS from_time, NULL AS to_time, NULL AS claim_id, outlet.id AS outlet_id, outlet.run_id AS run_id,
  json_object(
    'name', outlet.name, 'domain', outlet.domain,
    'articles', (SELECT count(*) FROM article WHERE article.outlet_id = outlet.id)
  ) AS properties
FROM outlet
UNION ALL
SELECT
  'article:' || article.id, 'article', coalesce(article.title, article.url, article."key"),
  article.published_from, article.published_to, NULL, article.outlet_id, article.run_id,
  json_object(
    'key', article."key", 'url', article.url, 'canonical_url', article.canonical_url, 'title', article.title,
    'byline', article.byline, 'language', article.language, 'outlet', outlet.name, 'credit', credit.name,
    'published_basis', article.published_basis, 'modified_at', article.modified_at,
    'retrieved_at', article.retrieved_at, 'text_sha256', article.text_sha256,
    'excerpt', json(iif(article.is_excerpt, 'true', 'false'))
  )
FROM article
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN outlet AS credit ON credit.id = article.credit_outlet_id
UNION ALL
SELECT
  'speaker:' || speaker.id, 'speaker', speaker.name, NULL, NULL, NULL, NULL, speaker.run_id,
  json_object(
    'name', speaker.name, 'speaker_kind', speaker.kind,
    'names', (SELECT group_concat(name, '; ') FROM speaker_name WHERE speaker_id = speaker.id)
  )
FROM speaker
UNION ALL
SELECT
  'statement:' || statement.id, 'statement',
  iif(length(statement.text) > 80, substr(statement.text, 1, 79) || '…', statement.text),
  article.published_from, article.published_to, utterance.claim_id, article.outlet_id, statement.run_id,
  json_object(
    'text', statement.text, 'mode', statement.mode, 'part', statement.part,
    'start', statement.start, 'end', statement."end",
    'prefix', substr(iif(statement.part = 'title', article.title, article.text),
      max(statement.start - 31, 1), min(statement.start, 32)),
    'suffix', substr(iif(statement.part = 'title', article.title, article.text), statement."end" + 1, 32),
    'speaker', coalesce(speaker.name, statement.speaker_name), 'mention', statement.mention_text,
    'cue', statement.cue_text, 'cue_class', statement.cue_class, 'polarity', statement.polarity,
    'check_worthy', json(iif(statement.check_worthy, 'true', 'false')),
    'boilerplate', json(iif(statement.boilerplate, 'true', 'false')),
    'rule', statement.rule, 'said_from', statement.said_from, 'said_to', statement.said_to,
    'said_basis', statement.said_basis, 'verdict', origin.verdict, 'because', origin.because,
    'article', article."key", 'url', article.url, 'outlet', outlet.name
  )
FROM statement
JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
LEFT JOIN origin ON origin.statement_id = statement.id
UNION ALL
SELECT
  'utterance:' || utterance.id, 'utterance', coalesce(speaker.name, 'unknown speaker'),
  utterance.said_from, utterance.said_to, utterance.claim_id, NULL, utterance.run_id,
  json_object(
    'speaker', speaker.name, 'said_basis', utterance.said_basis, 'verdict', utterance.verdict,
    'because', utterance.because,
    'statements', (SELECT count(*) FROM statement WHERE utterance_id = utterance.id)
  )
FROM utterance LEFT JOIN speaker ON speaker.id = utterance.speaker_id
UNION ALL
SELECT
  'claim:' || claim.id, 'claim', iif(length(claim.text) > 80, substr(claim.text, 1, 79) || '…', claim.text),
  NULL, NULL, claim.id, NULL, claim.run_id,
  json_object(
    'text', claim.text,
    'utterances', (SELECT count(*) FROM utterance WHERE claim_id = claim.id),
    'statements', (SELECT count(*) FROM origin WHERE claim_id = claim.id)
  )
FROM claim
UNION ALL
SELECT
  'copy_group:' || copy_group.id, 'copy_group', coalesce(outlet.name, 'unknown owner'),
  NULL, NULL, NULL, copy_group.owner_outlet_id, copy_group.run_id,
  json_object(
    'owner', outlet.name, 'basis', copy_group.basis,
    'articles', (SELECT count(*) FROM article WHERE copy_group_id = copy_group.id)
  )
FROM copy_group LEFT JOIN outlet ON outlet.id = copy_group.owner_outlet_id;

CREATE VIEW edge AS
SELECT
  'published:' || id AS id, 'published' AS kind, 'outlet:' || outlet_id AS from_id, 'article:' || id AS to_id,
  published_from AS from_time, NULL AS claim_id, run_id, json_object('basis', published_basis) AS properties
FROM article WHERE outlet_id IS NOT NULL
UNION ALL
SELECT
  'credits:' || id, 'credits', 'article:' || id, 'outlet:' || credit_outlet_id, published_from, NULL, run_id, '{}'
FROM article WHERE credit_outlet_id IS NOT NULL
UNION ALL
SELECT
  'revises:' || id, 'revises', 'article:' || id, 'article:' || revises_id, published_from, NULL, run_id, '{}'
FROM article WHERE revises_id IS NOT NULL
UNION ALL
SELECT
  'copies:' || id, 'copies', 'article:' || id, 'copy_group:' || copy_group_id, published_from, NULL, run_id, '{}'
FROM article WHERE copy_group_id IS NOT NULL
UNION ALL
SELECT
  'owned_by:' || id, 'owned_by', 'copy_group:' || id, 'outlet:' || owner_outlet_id, NULL, NULL, run_id,
  json_object('basis', basis)
FROM copy_group WHERE owner_outlet_id IS NOT NULL
UNION ALL
SELECT
  'contains:' || statement.id, 'contains', 'article:' || article.id, 'statement:' || statement.id,
  article.published_from, utterance.claim_id, statement.run_id,
  json_object('part', statement.part, 'start', statement.start, 'end', statement."end")
FROM statement JOIN article ON article.id = statement.article_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
UNION ALL
SELECT
  'said_by:' || statement.id, 'said_by', 'statement:' || statement.id, 'speaker:' || statement.speaker_id,
  statement.said_from, utterance.claim_id, statement.run_id,
  json_object('mention', mention_text, 'cue', cue_text, 'polarity', polarity, 'rule', rule)
FROM statement LEFT JOIN utterance ON utterance.id = statement.utterance_id
WHERE statement.speaker_id IS NOT NULL
UNION ALL
SELECT
  'quoted_in:' || statement.id, 'quoted_in', 'statement:' || statement.id, 'statement:' || parent_id,
  NULL, utterance.claim_id, statement.run_id, '{}'
FROM statement LEFT JOIN utterance ON utterance.id = statement.utterance_id
WHERE parent_id IS NOT NULL
UNION ALL
SELECT
  'reports:' || statement.id, 'reports', 'statement:' || statement.id, 'utterance:' || utterance.id,
  utterance.said_from, utterance.claim_id, statement.run_id,
  json_object('mode', statement.mode, 'polarity', statement.polarity)
FROM statement JOIN utterance ON utterance.id = statement.utterance_id
UNION ALL
SELECT
  'of:' || id, 'of', 'utterance:' || id, 'claim:' || claim_id, said_from, claim_id, run_id,
  json_object('verdict', verdict)
FROM utterance
UNION ALL
SELECT
  'uttered_by:' || id, 'uttered_by', 'utterance:' || id, 'speaker:' || speaker_id, said_from, claim_id, run_id, '{}'
FROM utterance WHERE speaker_id IS NOT NULL
UNION ALL
SELECT
  'cites:' || citation.id, 'cites', 'statement:' || statement_id, 'outlet:' || outlet_id, NULL, utterance.claim_id,
  citation.run_id, json_object('kind', citation.kind, 'text', citation.text)
FROM citation JOIN statement ON statement.id = citation.statement_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
WHERE outlet_id IS NOT NULL
UNION ALL
SELECT
  'derived_from:' || derivation.id, 'derived_from', 'statement:' || later_id, 'statement:' || earlier_id,
  article.published_from, derivation.claim_id, derivation.run_id,
  json_object(
    'relation', relation, 'status', status, 'similarity', similarity, 'direction_basis', direction_basis,
    'drifts', (SELECT group_concat(kind || coalesce(sign, ''), ' ') FROM drift WHERE derivation_id = derivation.id),
    'severity', (SELECT severity FROM drift WHERE derivation_id = derivation.id
      ORDER BY instr('harmless wording  meaning  misquote', severity) DESC LIMIT 1)
  )
FROM derivation JOIN statement ON statement.id = later_id JOIN article ON article.id = statement.article_id;

-- Every quote, who is credited with it, where and when.
CREATE VIEW quotation AS
SELECT
  coalesce(speaker.name, statement.speaker_name) AS speaker, statement.text AS words, statement.mode,
  statement.cue_text AS cue, statement.polarity, outlet.name AS outlet, article.published_from AS published,
  article.title AS headline, article.url, article."key" AS article, statement.part, statement.start, statement."end",
  utterance.claim_id, statement.id AS statement_id
FROM statement
JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
WHERE statement.mode IN ('direct', 'mixed');

-- One row a claim: who said it first, who reported it first, and because of what.
CREATE VIEW first_appearance AS
SELECT
  claim.text AS claim,
  speaker.name AS said_first_by, utterance.said_from AS said, utterance.verdict AS said_verdict,
  utterance.because AS said_because,
  outlet.name AS reported_first_by, article.published_from AS published, article.title AS headline, article.url,
  article."key" AS article, statement.text AS words, origin.verdict AS reported_verdict,
  origin.because AS reported_because,
  (SELECT count(*) FROM origin AS every WHERE every.claim_id = claim.id) AS statements, claim.id AS claim_id
FROM claim
JOIN origin ON origin.claim_id = claim.id AND origin.position = 0
JOIN statement ON statement.id = origin.statement_id
JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN utterance ON utterance.claim_id = claim.id AND utterance.position = 0
LEFT JOIN speaker ON speaker.id = utterance.speaker_id;

-- Every later wording beside the earlier one it comes from, and how it drifted.
CREATE VIEW rewording AS
SELECT
  earlier.text AS earlier_words, later.text AS later_words, derivation.relation,
  (SELECT group_concat(kind || coalesce(sign, ''), ', ') FROM drift WHERE derivation_id = derivation.id) AS drift,
  (SELECT severity FROM drift WHERE derivation_id = derivation.id
    ORDER BY instr('harmless wording  meaning  misquote', severity) DESC LIMIT 1) AS severity,
  derivation.similarity, derivation.status,
  coalesce(speaker.name, later.speaker_name) AS speaker,
  earlier_outlet.name AS earlier_outlet, earlier_article.published_from AS earlier_published,
  earlier_article.url AS earlier_url, later_outlet.name AS later_outlet,
  later_article.published_from AS later_published, later_article.url AS later_url,
  derivation.direction_basis, derivation.claim_id, derivation.id AS derivation_id
FROM derivation
JOIN statement AS earlier ON earlier.id = derivation.earlier_id
JOIN article AS earlier_article ON earlier_article.id = earlier.article_id
LEFT JOIN outlet AS earlier_outlet ON earlier_outlet.id = earlier_article.outlet_id
JOIN statement AS later ON later.id = derivation.later_id
JOIN article AS later_article ON later_article.id = later.article_id
LEFT JOIN outlet AS later_outlet ON later_outlet.id = later_article.outlet_id
LEFT JOIN speaker ON speaker.id = later.speaker_id;

-- Every passage that does not slice to its words, and every statement that its fragments do not make up.
CREATE VIEW broken_passage AS
WITH passage (kind, id, statement_id, start, "end", text) AS (
  SELECT 'fragment', position, statement_id, start, "end", text FROM fragment
  UNION ALL
  SELECT 'mention', NULL, id, mention_start, mention_end, mention_text FROM statement WHERE mention_text IS NOT NULL
  UNION ALL
  SELECT 'cue', NULL, id, cue_start, cue_end, cue_text FROM statement WHERE cue_text IS NOT NULL
  UNION ALL
  SELECT 'citation', id, statement_id, start, "end", text FROM citation
  UNION ALL
  SELECT 'drift, earlier', drift.id, earlier_id, earlier_start, earlier_end, earlier_text
  FROM drift JOIN derivation ON derivation.id = derivation_id WHERE earlier_text IS NOT NULL
  UNION ALL
  SELECT 'drift, later', drift.id, later_id, later_start, later_end, later_text
  FROM drift JOIN derivation ON derivation.id = derivation_id WHERE later_text IS NOT NULL
)
SELECT
  passage.kind, passage.id, statement_id, article."key" AS article, statement.part, passage.start, passage."end",
  passage.text,
  substr(iif(statement.part = 'title', article.title, article.text), passage.start + 1,
    passage."end" - passage.start) AS found
FROM passage
JOIN statement ON statement.id = statement_id
JOIN article ON article.id = statement.article_id
WHERE substr(iif(statement.part = 'title', article.title, article.text), passage.start + 1,
  passage."end" - passage.start) IS NOT passage.text
UNION ALL
SELECT
  'statement', NULL, statement.id, article."key", statement.part, statement.start, statement."end", statement.text,
  (SELECT group_concat(text, ' ') FROM fragment WHERE statement_id = statement.id)
FROM statement
JOIN article ON article.id = statement.article_id
WHERE (SELECT group_concat(text, ' ') FROM fragment WHERE statement_id = statement.id) IS NOT statement.text
  OR (SELECT min(start) FROM fragment WHERE statement_id = statement.id) IS NOT statement.start
  OR (SELECT max("end") FROM fragment WHERE statement_id = statement.id) IS NOT statement."end";
