-- The view `node` again: with the fragments of a statement that has more than one, and when a claim was first told.

PRAGMA user_version = 7;

DROP VIEW node;

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
    -- Of a statement in more than one, each with its words and what stands around them; the hull's `prefix` and
    -- `suffix` say that of a single one.
    'fragments', (
      SELECT iif(count(*) > 1, json_group_array(json_object(
        'start', start, 'end', "end", 'text', text,
        'prefix', substr(iif(statement.part = 'title', article.title, article.text),
          max(start - 31, 1), min(start, 32)),
        'suffix', substr(iif(statement.part = 'title', article.title, article.text), "end" + 1, 32)
      )) || '', NULL)
      FROM (SELECT start, "end", text FROM fragment WHERE statement_id = statement.id ORDER BY position)),
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
  -- From its first report on: what plays the graph over time shows a claim when it is first told.
  (SELECT min(article.published_from) FROM origin
    JOIN statement ON statement.id = origin.statement_id JOIN article ON article.id = statement.article_id
    WHERE origin.claim_id = claim.id),
  NULL, claim.id, NULL, claim.run_id,
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
