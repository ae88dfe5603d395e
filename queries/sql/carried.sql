-- Which statements does an outlet have from another, and what says so?
-- :outlet  the name or id of the outlet that has them; NULL for every outlet
-- :origin  the name or id of the outlet that it has them from; NULL for every outlet
-- :after  the names of the later and of the earlier wording, a space between: only rows behind that pair's; NULL for all
-- :limit  at most so many rows; NULL for all
WITH pair (id, later, earlier) AS (
  SELECT derivation.id, later.name, earlier.name
  FROM derivation
  CROSS JOIN assertion AS later ON later.id = derivation.later_id
  CROSS JOIN statement ON statement.id = later.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  CROSS JOIN statement AS earlier_statement ON earlier_statement.id = earlier.statement_id
  CROSS JOIN article AS earlier_article ON earlier_article.id = earlier_statement.article_id
  WHERE derivation.direction_basis IS NOT NULL AND article.outlet_id <> earlier_article.outlet_id
    AND (nullif(:after, '') IS NULL OR instr(:after, ' ') AND (later.name, earlier.name)
      > (substr(:after, 1, instr(:after, ' ') - 1), substr(:after, instr(:after, ' ') + 1)))
    AND (nullif(:outlet, '') IS NULL
      OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
    AND (nullif(:origin, '') IS NULL
      OR earlier_article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:origin)))
  ORDER BY later.name, earlier.name
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT report_pair.*, changes.changes
FROM pair
CROSS JOIN report_pair ON report_pair.derivation = pair.id
CROSS JOIN changes ON changes.derivation_id = pair.id
ORDER BY pair.later, pair.earlier;
