-- Which claims are there: first by how many outlets credit somebody, then by how many quote, then tell it?
-- A claim counts each outlet once, and versions of an article for one; an article of no known outlet counts for one.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :claims  a JSON array of the ids of claims, asked where no claim is; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), ranked (id) AS (
  SELECT id FROM claim WHERE id = (SELECT claim FROM asked)
  UNION ALL
  SELECT value FROM json_each(nullif(:claims, '')) WHERE (SELECT claim FROM asked) IS NULL
  UNION ALL
  SELECT id FROM (
    -- In the order of the index, where so many rows are soon found.
    SELECT id FROM stored_claim INDEXED BY claim_by_reach
    ORDER BY credited DESC, quoted DESC, outlets DESC, statements DESC, text, id
    LIMIT iif(coalesce((SELECT claim FROM asked), nullif(:claims, '')) IS NULL, ifnull(nullif(:limit, ''), -1), 0)
  )
)
SELECT
  claim.id AS claim, claim.text, claim.credited, claim.quoted, claim.outlets, claim.articles, claim.statements,
  (SELECT count(*) FROM utterance WHERE claim_id = claim.id) AS utterances,
  (SELECT min(published_from) FROM claim_witness WHERE claim_id = claim.id) AS published_from,
  (SELECT max(published_from) FROM claim_witness WHERE claim_id = claim.id) AS last_published_from,
  (SELECT name FROM claim_name WHERE claim_id = claim.id) AS name
FROM ranked CROSS JOIN claim ON claim.id = ranked.id
ORDER BY claim.credited DESC, claim.quoted DESC, claim.outlets DESC, claim.statements DESC, claim.text, claim.id;
