-- How is a claim worded otherwise, pair by pair, in time order?
-- The later of two wordings comes from the earlier only where `direction_basis` says so; else the two are alike.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
)
SELECT report_pair.*, changes.changes
FROM report_pair CROSS JOIN changes ON changes.derivation_id = report_pair.derivation
WHERE report_pair.claim BETWEEN ifnull((SELECT claim FROM asked), 0)
  AND ifnull((SELECT claim FROM asked), 9223372036854775807)
ORDER BY claim, later_published_from IS NULL, later_published_from, later_article, later_part DESC, later_start,
  similarity DESC, earlier_article, earlier_part DESC, earlier_start
LIMIT ifnull(nullif(:limit, ''), -1);
