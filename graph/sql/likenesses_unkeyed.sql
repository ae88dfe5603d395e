-- Likenesses of statements that hold one of some keys, given as a JSON array, both, and too little beside what is common.
SELECT pair.first_id, pair.second_id
FROM (
  SELECT DISTINCT likeness.first_id, likeness.second_id
  FROM json_each(:hashes) AS wanted
  CROSS JOIN statement_key AS mine ON mine.hash = wanted.value
  CROSS JOIN likeness ON likeness.first_id = mine.statement_id
  CROSS JOIN statement_key AS other ON other.hash = mine.hash AND other.statement_id = likeness.second_id
) AS pair
WHERE 0.999999 >= (
  SELECT coalesce(sum(other.weight), 0)
  FROM statement_key AS mine CROSS JOIN statement_key AS other
    ON other.hash = mine.hash AND other.statement_id = pair.second_id
  WHERE mine.statement_id = pair.first_id AND mine.hash NOT IN (SELECT hash FROM common_key)
);
