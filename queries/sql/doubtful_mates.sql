-- Which two articles are only just taken to tell of one event, and what hangs on it?
-- One row a pair that something is matched between, with the match that is surest; those with the most matches first.
-- :article  the id, key, name or address of one of the two; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (article) AS (
  SELECT coalesce(
    (SELECT max(id) FROM article WHERE "key" = :article OR name = :article OR canonical_url = :article),
    nullif(:article, ''))
), held (first_id, second_id, article_id, mate_id, score) AS (
  SELECT match.first_id, match.second_id, one.article_id, other.article_id, match.similarity
  FROM match
  CROSS JOIN assertion AS first ON first.id = match.first_id
  CROSS JOIN statement AS one ON one.id = first.statement_id
  CROSS JOIN assertion AS second ON second.id = match.second_id
  CROSS JOIN statement AS other ON other.id = second.statement_id
), doubtful (article_id, mate_id, similarity, matches, first_id, second_id, best) AS (
  -- The gate lets in what is 0.2 and more.
  SELECT
    held.article_id, held.mate_id, story_mate.similarity, count(*), held.first_id, held.second_id, max(held.score)
  FROM held
  CROSS JOIN story_mate ON story_mate.article_id = held.article_id AND story_mate.mate_id = held.mate_id
  CROSS JOIN asked
  WHERE story_mate.similarity < 0.24
    AND (asked.article IS NULL OR asked.article IN (held.article_id, held.mate_id))
  GROUP BY min(held.article_id, held.mate_id), max(held.article_id, held.mate_id)
)
SELECT
  doubtful.similarity, doubtful.matches,
  one.assertion AS one_assertion, one.statement AS one_statement, one.text AS one_text, one.mode AS one_mode,
  one.speaker AS one_speaker, one.article AS one_article, one.outlet AS one_outlet, one.url AS one_url,
  one.title AS one_title, one.published_from AS one_published_from, one.published_to AS one_published_to,
  one.part AS one_part, one.start AS one_start, one."end" AS one_end,
  other.assertion AS other_assertion, other.statement AS other_statement, other.text AS other_text,
  other.mode AS other_mode, other.speaker AS other_speaker, other.article AS other_article,
  other.outlet AS other_outlet, other.url AS other_url, other.title AS other_title,
  other.published_from AS other_published_from, other.published_to AS other_published_to,
  other.part AS other_part, other.start AS other_start, other."end" AS other_end
FROM doubtful
CROSS JOIN report AS one ON one.assertion = doubtful.first_id
CROSS JOIN report AS other ON other.assertion = doubtful.second_id
ORDER BY doubtful.matches DESC, doubtful.similarity, one.article, other.article
LIMIT ifnull(nullif(:limit, ''), -1);
