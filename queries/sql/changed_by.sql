-- What does an outlet word otherwise than another outlet had it before, the worst first?
-- It changed the other's wording only where `direction_basis` says that it has it from there.
-- :outlet  an outlet's name or id; NULL for every outlet
-- :limit  at most so many rows; NULL for all
WITH pair (id, rank, similarity, later, earlier) AS (
  SELECT derivation.id, severity.rank, derivation.similarity, later.name, earlier.name
  FROM severity
  CROSS JOIN derivation ON derivation.severity = severity.name
  CROSS JOIN assertion AS later ON later.id = derivation.later_id
  CROSS JOIN statement ON statement.id = later.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  CROSS JOIN statement AS earlier_statement ON earlier_statement.id = earlier.statement_id
  CROSS JOIN article AS earlier_article ON earlier_article.id = earlier_statement.article_id
  WHERE severity.rank > 0 AND later.utterance_id = earlier.utterance_id
    AND article.outlet_id <> earlier_article.outlet_id
    AND (nullif(:outlet, '') IS NULL
      OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
  ORDER BY severity.rank DESC, derivation.similarity DESC, later.name, earlier.name
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT report_pair.*, changes.changes
FROM pair
CROSS JOIN report_pair ON report_pair.derivation = pair.id
CROSS JOIN changes ON changes.derivation_id = pair.id
ORDER BY pair.rank DESC, pair.similarity DESC, pair.later, pair.earlier;
