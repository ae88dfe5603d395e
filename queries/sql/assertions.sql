-- What does the graph hold of an assertion: its words, its frame, its claim?
-- :assertion  the id or the name of an assertion; NULL for every assertion
-- :statement  the id or the name of a statement; NULL for every statement
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :article  the id, key, name or address of an article; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (assertion, statement, claim, article) AS (
  SELECT
    coalesce((SELECT assertion_id FROM assertion_called
        WHERE text_name = substr(:assertion, 1, 16) AND name = :assertion), nullif(:assertion, '')),
    coalesce((SELECT statement_id FROM assertion_called
        WHERE text_name = substr(:statement, 1, 16) AND name = :statement || '/1'), nullif(:statement, '')),
    coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, '')),
    coalesce(
      (SELECT max(id) FROM article WHERE "key" = :article OR name = :article OR canonical_url = :article),
      nullif(:article, ''))
), chosen (id) AS (
  SELECT assertion.id FROM asked CROSS JOIN assertion ON assertion.id = asked.assertion
  UNION
  SELECT assertion.id FROM asked CROSS JOIN assertion ON assertion.statement_id = asked.statement
  UNION
  SELECT assertion_id FROM asked CROSS JOIN origin ON origin.claim_id = asked.claim
  UNION
  SELECT assertion.id FROM asked CROSS JOIN statement ON statement.article_id = asked.article
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  UNION
  SELECT assertion.id FROM asked CROSS JOIN assertion
  WHERE coalesce(asked.assertion, asked.statement, asked.claim, asked.article) IS NULL
)
SELECT
  report.claim, report.utterance, origin.precedence, origin.because, report.name, speaker.id AS speaker_id,
  coalesce(speaker.kind, statement.speaker_kind) AS speaker_kind, statement.mention_text AS mention,
  statement.cue_text AS cue, statement.cue_class, statement.polarity, statement.rule, statement.said_from,
  statement.said_to, statement.said_basis, statement.parent_id AS parent, report.article_id,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM chosen
CROSS JOIN report ON report.assertion = chosen.id
CROSS JOIN statement ON statement.id = report.statement
CROSS JOIN asked
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN origin ON origin.assertion_id = chosen.id
WHERE (asked.assertion IS NULL OR report.assertion = asked.assertion)
  AND (asked.statement IS NULL OR report.statement = asked.statement)
  AND (asked.claim IS NULL OR report.claim = asked.claim)
  AND (asked.article IS NULL OR report.article_id = asked.article)
ORDER BY report.article_id, report.statement, report.assertion
LIMIT ifnull(nullif(:limit, ''), -1);
