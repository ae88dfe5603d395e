-- Assertions of two articles that are no story-mates, where the two share a key: nothing else of the articles is looked at.
WITH known AS (
  SELECT article, name, {unnest}(keys) AS hash FROM said
)
SELECT DISTINCT held.block, held.a, held.b, one.name AS first, other.name AS second
FROM held
JOIN known AS one ON one.article = held.a
JOIN known AS other ON other.article = held.b AND other.hash = one.hash
WHERE held.ground = 'wording'
