-- Marks which of some statements, given as a JSON array, say only what is said everywhere, or nothing.
-- But for the exact wording, which weighs more than 1, nothing that is not common is left of them.
UPDATE statement SET boilerplate = NOT boilerplate
WHERE id IN (SELECT value FROM json_each(:ids)) AND boilerplate <> (
  SELECT count(*) = 0 OR (count(common_key.hash) > 0 AND
    coalesce(sum(iif(common_key.hash IS NULL AND weight <= 1, weight, 0)), 0) < 0.999999)
  FROM statement_key LEFT JOIN common_key ON common_key.hash = statement_key.hash
  WHERE statement_key.statement_id = statement.id
)
RETURNING id, boilerplate;
