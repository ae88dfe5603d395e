-- Which words came in by a revision of their article, and when?
-- Words that an earlier version has, or reports of the same occasion, keep that version's date; a part with a time of its
-- own has that. What an earlier version says in its own voice is no report of it, nor is another figure, name or polarity.
-- :assertions  a JSON array of the ids of assertions; NULL for every assertion
-- :limit  at most so many rows; NULL for all
WITH RECURSIVE asked (id) AS (
  SELECT value FROM json_each(nullif(:assertions, ''))
  UNION ALL
  SELECT id FROM assertion WHERE nullif(:assertions, '') IS NULL
), revised (id, utterance_id, mode, text, article_id, published_from, modified_at) AS (
  SELECT
    assertion.id, assertion.utterance_id, statement.mode, assertion.text, article.id, article.published_from,
    article.modified_at
  FROM asked
  CROSS JOIN assertion ON assertion.id = asked.id
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  WHERE article.revises_id IS NOT NULL AND article.published_from IS NOT NULL AND statement.published_from IS NULL
), earlier (id, article_id) AS (
  SELECT revised.id, article.revises_id FROM revised CROSS JOIN article ON article.id = revised.article_id
  UNION
  SELECT earlier.id, article.revises_id FROM earlier CROSS JOIN article ON article.id = earlier.article_id
  WHERE article.revises_id IS NOT NULL
)
SELECT
  revised.id AS assertion, revised.published_from AS added_after,
  iif(revised.modified_at > revised.published_from, revised.modified_at, NULL) AS added_at
FROM revised
WHERE NOT EXISTS (
  SELECT 1 FROM earlier CROSS JOIN article ON article.id = earlier.article_id
  WHERE earlier.id = revised.id AND (
    instr(article.text, revised.text) OR instr(article.title, revised.text)
    OR EXISTS (
      SELECT 1 FROM statement CROSS JOIN assertion ON assertion.statement_id = statement.id
      WHERE statement.article_id = article.id AND assertion.utterance_id = revised.utterance_id
        AND (statement.mode = 'unattributed') = (revised.mode = 'unattributed')
        AND NOT EXISTS (
          SELECT 1 FROM derivation CROSS JOIN drift ON drift.derivation_id = derivation.id
          WHERE derivation.later_id = revised.id AND derivation.earlier_id = assertion.id
            AND drift.kind IN ('number_changed', 'entity_changed', 'negation_flipped')))))
ORDER BY revised.id
LIMIT ifnull(nullif(:limit, ''), -1);
