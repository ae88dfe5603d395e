-- Which other reports of the same differ from these in meaning, and which do these have it from?
-- :assertions  a JSON array of the ids of assertions; NULL for every assertion
-- :limit  at most so many rows; NULL for all
WITH asked (id) AS (
  SELECT value FROM json_each(nullif(:assertions, ''))
  UNION ALL
  SELECT id FROM assertion WHERE nullif(:assertions, '') IS NULL
), touched (own, derivation) AS (
  SELECT asked.id, derivation.id FROM asked CROSS JOIN derivation ON derivation.later_id = asked.id
  UNION ALL
  SELECT asked.id, derivation.id FROM asked CROSS JOIN derivation ON derivation.earlier_id = asked.id
)
SELECT touched.own, report_pair.*, changes.changes
FROM touched
CROSS JOIN report_pair ON report_pair.derivation = touched.derivation
CROSS JOIN changes ON changes.derivation_id = touched.derivation
WHERE report_pair.severity IN ('meaning', 'misquote')
  OR report_pair.direction_basis IS NOT NULL AND report_pair.later_assertion = touched.own
ORDER BY touched.own, later_published_from IS NULL, later_published_from, later_article, later_part DESC, later_start,
  similarity DESC, earlier_article, earlier_part DESC, earlier_start
LIMIT ifnull(nullif(:limit, ''), -1);
