-- Which two wordings may be of one thing said, or may not, and how many reports hang together by it?
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
)
SELECT claim.statements, report_pair.*, changes.changes
FROM report_pair
CROSS JOIN claim ON claim.id = report_pair.claim
CROSS JOIN changes ON changes.derivation_id = report_pair.derivation
WHERE report_pair.status = 'suggested'
  AND report_pair.claim BETWEEN ifnull((SELECT claim FROM asked), 0)
    AND ifnull((SELECT claim FROM asked), 9223372036854775807)
ORDER BY claim.statements DESC, similarity, later_article, later_part DESC, later_start, earlier_article,
  earlier_part DESC, earlier_start
LIMIT ifnull(nullif(:limit, ''), -1);
