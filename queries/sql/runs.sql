-- Which runs were there, and what did they add?
-- :run  the id of a run; NULL for every run
-- :limit  at most so many rows; NULL for all
SELECT
  run.id AS run, run.started_at, run.finished_at, run.undone_at, run.version, run.command, run.settings, run.counts,
  (SELECT count(*) FROM article WHERE run_id = run.id) AS articles,
  (SELECT count(*) FROM statement WHERE run_id = run.id) AS statements
FROM run
WHERE run.id BETWEEN ifnull(nullif(:run, ''), 0) AND ifnull(nullif(:run, ''), 9223372036854775807)
ORDER BY run.id
LIMIT ifnull(nullif(:limit, ''), -1);
