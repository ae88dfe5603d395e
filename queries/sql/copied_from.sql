-- Which outlet has statements from which, and how often?
-- Only where something says so: a citation, a credit, a copy, a revision, a shared error or a person.
-- :outlet  an outlet's name or id; NULL for every outlet
-- :after  the names of an outlet and of the one that it has it from, a tab between: only rows behind theirs; NULL for all
-- :limit  at most so many rows; NULL for all
WITH tally AS (
  SELECT
    later_outlet.name AS outlet, earlier_outlet.name AS "from", count(DISTINCT later.statement_id) AS statements,
    sum(derivation.relation = 'copy') AS copies, sum(derivation.relation = 'quotation') AS quotations,
    sum(derivation.relation = 'rewording') AS rewordings, sum(derivation.relation = 'restatement') AS restatements,
    count(DISTINCT later_article."key") AS articles
  FROM derivation
  JOIN assertion AS later ON later.id = derivation.later_id
  JOIN statement AS later_statement ON later_statement.id = later.statement_id
  JOIN article AS later_article ON later_article.id = later_statement.article_id
  JOIN outlet AS later_outlet ON later_outlet.id = later_article.outlet_id
  JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  JOIN statement AS earlier_statement ON earlier_statement.id = earlier.statement_id
  JOIN article AS earlier_article ON earlier_article.id = earlier_statement.article_id
  JOIN outlet AS earlier_outlet ON earlier_outlet.id = earlier_article.outlet_id
  WHERE derivation.direction_basis IS NOT NULL AND later_outlet.id <> earlier_outlet.id
    AND (nullif(:outlet, '') IS NULL
      OR later_article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
  GROUP BY later_outlet.id, earlier_outlet.id
)
SELECT outlet, "from", statements, copies, quotations, rewordings, restatements, articles
FROM tally
WHERE nullif(:after, '') IS NULL OR (-statements, outlet, "from") > (
  SELECT -seen.statements, seen.outlet, seen."from" FROM tally AS seen
  WHERE seen.outlet = substr(:after, 1, instr(:after, char(9)) - 1)
    AND seen."from" = substr(:after, instr(:after, char(9)) + 1))
ORDER BY statements DESC, outlet, "from"
LIMIT ifnull(nullif(:limit, ''), -1);
