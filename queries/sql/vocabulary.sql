-- Which word stems do articles hold, and in how many?
-- :stem  how the stem begins; NULL for every stem
-- :limit  at most so many rows; NULL for all
SELECT term AS stem, doc AS articles FROM article_stem
WHERE term >= ifnull(nullif(:stem, ''), '') AND term < ifnull(nullif(:stem, ''), '') || char(1114111)
ORDER BY term
LIMIT ifnull(nullif(:limit, ''), -1);
