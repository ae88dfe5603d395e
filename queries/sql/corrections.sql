-- What did people correct?
-- :limit  at most so many rows; NULL for all
SELECT id AS correction, made_at, operation, run_id AS run FROM correction ORDER BY id
LIMIT ifnull(nullif(:limit, ''), -1);
