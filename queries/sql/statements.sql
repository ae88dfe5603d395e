-- What does the graph hold of a statement: who says it, by which words, under which rule?
-- :statement  the id or the name of a statement; NULL for every statement
-- :article  the id, key, name or address of an article; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (statement, article) AS (
  SELECT
    -- A statement bears the name of its first assertion, but for the number.
    coalesce((SELECT statement_id FROM assertion_called
        WHERE text_name = substr(:statement, 1, 16) AND name = :statement || '/1'), nullif(:statement, '')),
    coalesce(
      (SELECT max(id) FROM article WHERE "key" = :article OR name = :article OR canonical_url = :article),
      nullif(:article, ''))
)
SELECT
  statement.id AS statement, statement.text, statement.mode, statement.part, statement.start, statement."end",
  coalesce(speaker.name, statement.speaker_name) AS speaker, speaker.id AS speaker_id,
  coalesce(speaker.kind, statement.speaker_kind) AS speaker_kind, statement.mention_text AS mention,
  statement.cue_text AS cue, statement.cue_class, statement.polarity, statement.check_worthy, statement.boilerplate,
  statement.rule, statement.said_from, statement.said_to, statement.said_basis, statement.parent_id AS parent,
  (SELECT count(*) FROM assertion WHERE statement_id = statement.id) AS assertions,
  article.id AS article_id, article."key" AS article, outlet.name AS outlet
FROM statement
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
WHERE statement.id BETWEEN ifnull((SELECT statement FROM asked), 0)
    AND ifnull((SELECT statement FROM asked), 9223372036854775807)
  AND statement.article_id BETWEEN ifnull((SELECT article FROM asked), 0)
    AND ifnull((SELECT article FROM asked), 9223372036854775807)
ORDER BY statement.article_id, statement.position
LIMIT ifnull(nullif(:limit, ''), -1);
