-- Which article holds which key of a story or of a wording.
SELECT standing.article, hash, kind
FROM (
  SELECT seq, {unnest}(story_keys) AS hash, 'story' AS kind FROM keys
  UNION ALL
  SELECT seq, {unnest}(wording_keys) AS hash, 'wording' AS kind FROM keys
) AS key
JOIN standing ON standing.seq = key.seq
