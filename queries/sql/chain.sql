-- By which way did an utterance reach each outlet: who reports it, from whom, and inside whose words?
-- `earlier` is where a report has it from; NULL where nothing says so.
-- :utterance  the id of an utterance, or the name of one of its assertions; NULL for every utterance
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :utterances  a JSON array of the ids of utterances, asked where neither is; NULL for every utterance
-- :limit  at most so many rows; NULL for all
WITH asked (utterance, claim) AS (
  SELECT
    coalesce((SELECT utterance_id FROM assertion_called
        WHERE text_name = substr(:utterance, 1, 16) AND name = :utterance), nullif(:utterance, '')),
    coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), chosen (id) AS (
  SELECT utterance.id FROM asked CROSS JOIN utterance ON utterance.claim_id = asked.claim
  UNION
  SELECT value FROM json_each(nullif(:utterances, ''))
  WHERE (SELECT coalesce(claim, utterance) FROM asked) IS NULL
  UNION
  SELECT utterance.id FROM asked CROSS JOIN utterance
  WHERE asked.claim IS NULL AND utterance.id BETWEEN ifnull(asked.utterance, 0)
    AND ifnull(asked.utterance, iif(nullif(:utterances, '') IS NULL, 9223372036854775807, -1))
)
SELECT
  utterance.claim_id AS claim, utterance.id AS utterance, origin.precedence,
  citation.kind AS cites_kind, ifnull(cited.name, citation.outlet_name) AS cites_outlet, citation.text AS cites_text,
  coalesce(
    iif(outer_speaker.kind = 'document', outer_statement.mention_text, outer_speaker.name),
    outer_statement.mention_text, outer_statement.speaker_name) AS inside_words_of,
  derivation.earlier_id AS earlier,
  (SELECT outlet FROM report WHERE assertion = derivation.earlier_id) AS earlier_outlet,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM chosen
CROSS JOIN asked
CROSS JOIN utterance ON utterance.id = chosen.id
CROSS JOIN assertion ON assertion.utterance_id = utterance.id
CROSS JOIN report ON report.assertion = assertion.id
LEFT JOIN origin ON origin.assertion_id = report.assertion
LEFT JOIN citation ON citation.statement_id = report.statement
LEFT JOIN outlet AS cited ON cited.id = citation.outlet_id
LEFT JOIN statement ON statement.id = report.statement
LEFT JOIN statement AS outer_statement ON outer_statement.id = statement.parent_id
LEFT JOIN speaker AS outer_speaker ON outer_speaker.id = outer_statement.speaker_id
LEFT JOIN derivation ON derivation.later_id = report.assertion AND derivation.direction_basis IS NOT NULL
WHERE asked.utterance IS NULL OR utterance.id = asked.utterance
ORDER BY utterance.claim_id, utterance.position, origin.position, report.assertion, citation.position,
  derivation.earlier_id
LIMIT ifnull(nullif(:limit, ''), -1);
