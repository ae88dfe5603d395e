-- Which articles hold these words, in their titles or texts?
-- :text  words in any order; punctuation is no syntax
-- :limit  at most so many rows; NULL for 100
WITH RECURSIVE token (word, rest, position) AS (
  SELECT '', replace(replace(replace(:text, char(9), ' '), char(10), ' '), char(13), ' ') || ' ', 0
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1)), position + 1
  FROM token WHERE rest <> '' AND position < 200
), common (word) AS (
  -- In most articles, so that they tell little and cost much; asked for only where there is nothing else.
  VALUES ('the'), ('a'), ('an'), ('and'), ('or'), ('of'), ('to'), ('in'), ('on'), ('at'), ('for'), ('with'), ('by'),
    ('from'), ('as'), ('is'), ('was'), ('were'), ('are'), ('be'), ('been'), ('has'), ('had'), ('have'), ('it'),
    ('that'), ('this'), ('which'), ('he'), ('she'), ('they'), ('we'), ('i'), ('said')
), asked (quoted, is_common) AS (
  -- Each word between quotation marks of its own is a word to FTS5, whatever it holds.
  SELECT DISTINCT '"' || replace(lower(word), '"', '""') || '"', lower(word) IN (SELECT word FROM common)
  FROM token WHERE word <> ''
), telling (quoted) AS (
  SELECT quoted FROM asked WHERE NOT is_common OR NOT EXISTS (SELECT 1 FROM asked WHERE NOT is_common)
), few (quoted, articles) AS MATERIALIZED (
  -- Counted no further than they may be asked for.
  SELECT quoted, (
    SELECT count(*) FROM (
      SELECT 1 FROM article_search WHERE article_search MATCH quoted
      LIMIT 40 * ifnull(nullif(:limit, ''), 100) + 1))
  FROM telling
), counted (quoted, articles) AS MATERIALIZED (
  SELECT quoted, articles FROM few
  WHERE (SELECT min(articles) FROM few) <= 40 * ifnull(nullif(:limit, ''), 100)
  UNION ALL
  SELECT quoted, (SELECT count(*) FROM article_search WHERE article_search MATCH quoted) FROM telling
  WHERE (SELECT min(articles) FROM few) > 40 * ifnull(nullif(:limit, ''), 100)
), query (words) AS (
  -- What thousands of articles hold orders them no more, and costs most: the rarest words, as long as no more articles
  -- hold them than forty for each that is wanted, each counted as often as it holds one.
  SELECT coalesce(
    group_concat(quoted, ' OR ') FILTER (WHERE held <= 40 * ifnull(nullif(:limit, ''), 100) OR articles = held), '""')
  FROM (SELECT quoted, articles, sum(articles) OVER (ORDER BY articles, quoted) AS held FROM counted)
), hit (id, score) AS (
  SELECT article_search.rowid, -bm25(article_search, 1.5, 1.0)
  FROM query CROSS JOIN article_search ON article_search MATCH query.words
  ORDER BY 2 DESC, 1 LIMIT ifnull(nullif(:limit, ''), 100)
)
SELECT article.id AS article_id, article."key" AS article, article.title, outlet.name AS outlet,
  round(hit.score, 4) AS score
FROM hit
CROSS JOIN article ON article.id = hit.id
LEFT JOIN outlet ON outlet.id = article.outlet_id
ORDER BY hit.score DESC, article."key", article.id;
