-- Which two outlets report the same, and how often?
-- Their wordings are alike, and nothing says that the one has them from the other; each two once.
-- :outlet  the name or id of one of the two; NULL for every outlet
-- :after  the names of two outlets, a tab between: only rows behind theirs; NULL for all
-- :limit  at most so many rows; NULL for all
WITH alike (claim_id, one_id, other_id, one_article, other_article) AS (
  SELECT derivation.claim_id, article.outlet_id, mate.outlet_id, article."key", mate."key"
  FROM derivation
  CROSS JOIN assertion AS later ON later.id = derivation.later_id
  CROSS JOIN statement ON statement.id = later.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  CROSS JOIN statement AS earlier_statement ON earlier_statement.id = earlier.statement_id
  CROSS JOIN article AS mate ON mate.id = earlier_statement.article_id
  WHERE derivation.direction_basis IS NULL AND article.outlet_id <> mate.outlet_id
    AND (nullif(:outlet, '') IS NULL
      OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet))
      OR mate.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
), tally AS (
  SELECT
    min(one.name, other.name) AS outlet, max(one.name, other.name) AS other, count(DISTINCT claim_id) AS claims,
    count(*) AS pairs, count(DISTINCT iif(one.name < other.name, one_article, other_article)) AS articles,
    count(DISTINCT iif(one.name < other.name, other_article, one_article)) AS other_articles
  FROM alike
  CROSS JOIN outlet AS one ON one.id = one_id
  CROSS JOIN outlet AS other ON other.id = other_id
  GROUP BY min(one_id, other_id), max(one_id, other_id)
)
SELECT outlet, other, claims, pairs, articles, other_articles
FROM tally
WHERE nullif(:after, '') IS NULL OR (-claims, -pairs, outlet, other) > (
  SELECT -seen.claims, -seen.pairs, seen.outlet, seen.other FROM tally AS seen
  WHERE seen.outlet = substr(:after, 1, instr(:after, char(9)) - 1)
    AND seen.other = substr(:after, instr(:after, char(9)) + 1))
ORDER BY claims DESC, pairs DESC, outlet, other
LIMIT ifnull(nullif(:limit, ''), -1);
