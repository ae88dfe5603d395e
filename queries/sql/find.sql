-- Which statements hold these words, in themselves, in their headline or in what surrounds them?
-- :text  words in any order; punctuation is no syntax
-- :limit  at most so many rows; NULL for 100
WITH RECURSIVE token (word, rest, position) AS (
  SELECT '', replace(replace(replace(:text, char(9), ' '), char(10), ' '), char(13), ' ') || ' ', 0
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1)), position + 1
  FROM token WHERE rest <> '' AND position < 200
), common (word) AS (
  -- In most statements, so that they tell little and cost much; asked for only where there is nothing else.
  VALUES ('the'), ('a'), ('an'), ('and'), ('or'), ('of'), ('to'), ('in'), ('on'), ('at'), ('for'), ('with'), ('by'),
    ('from'), ('as'), ('is'), ('was'), ('were'), ('are'), ('be'), ('been'), ('has'), ('had'), ('have'), ('it'),
    ('that'), ('this'), ('which'), ('he'), ('she'), ('they'), ('we'), ('i'), ('said')
), query (words) AS (
  -- Each word between quotation marks of its own is a word to FTS5, whatever it holds.
  SELECT coalesce(
    group_concat(quoted, ' OR ') FILTER (WHERE word NOT IN (SELECT word FROM common)), group_concat(quoted, ' OR '), '""')
  FROM (
    SELECT DISTINCT lower(word) AS word, '"' || replace(lower(word), '"', '""') || '"' AS quoted
    FROM token WHERE word <> ''
  )
), hit (id, score) AS (
  -- Words around a statement count nearly as its own do: who is looked for may be named in front of what he says.
  SELECT statement_search.rowid, -bm25(statement_search, 1.0, 0.9, 0.9)
  FROM query CROSS JOIN statement_search ON statement_search MATCH query.words
  ORDER BY 2 DESC, 1 LIMIT ifnull(nullif(:limit, ''), 100)
)
SELECT
  utterance.claim_id AS claim, round(hit.score, 4) AS score,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end", statement_wording.context
FROM hit
CROSS JOIN statement_wording ON statement_wording.id = hit.id
CROSS JOIN statement ON statement.id = hit.id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
ORDER BY hit.score DESC, article."key", statement.start;
