-- Pairs of articles that are held side by side, each once, and because of what.
--
-- Two that share a key; of a common key of a wording each holder and the one of the least name; of copies each and the one
-- that stands for them, which alone is held beside others. `block` is the shared key that most hold: pairs of one story
-- stand together, so that no article is handed over a pair.
WITH open AS (
  SELECT holding.article, holding.hash, holding.kind
  FROM holding LEFT JOIN member ON member.article = holding.article
  WHERE member.chief IS NULL OR member.chief = holding.article
), rare AS (
  SELECT hash, count(*) AS holders FROM holding GROUP BY hash HAVING count(*) BETWEEN 2 AND {commonest}
), found AS (
  SELECT one.article AS a, other.article AS b, one.kind, rare.holders, CAST(one.hash AS VARCHAR(20)) AS block
  FROM rare
  JOIN open AS one ON one.hash = rare.hash
  JOIN open AS other ON other.hash = rare.hash AND one.article < other.article
  UNION ALL
  -- The article of the least name stands in front.
  SELECT common.least AS a, open.article AS b, 'wording' AS kind, common.holders,
    CAST(common.hash AS VARCHAR(20)) AS block
  FROM common
  JOIN open ON open.hash = common.hash AND open.article <> common.least
  LEFT JOIN member ON member.article = common.least
  WHERE common.kind = 'wording' AND (member.chief IS NULL OR member.chief = common.least)
), pair AS (
  SELECT a, b,
    CASE WHEN min(kind) = max(kind) THEN min(kind) ELSE 'both' END AS ground,
    max_by(block, holders) AS block
  FROM found GROUP BY a, b
  UNION ALL
  SELECT chief AS a, article AS b, 'copy' AS ground, chief AS block FROM member WHERE article <> chief
)
SELECT a, b, ground,
  concat(block, '/', CAST(floor((row_number() OVER (PARTITION BY block ORDER BY a, b) - 1) / {block}) AS INTEGER)) AS block
FROM pair
