-- What a pair of statements was found to be; nothing where one of them has gone since.
INSERT INTO likeness (first_id, second_id, run_id, relation, similarity, status)
SELECT :first, :second, :run, :relation, :similarity, :status
WHERE EXISTS (SELECT 1 FROM statement WHERE id = :first) AND EXISTS (SELECT 1 FROM statement WHERE id = :second)
ON CONFLICT DO UPDATE SET relation = excluded.relation, similarity = excluded.similarity, status = excluded.status,
  run_id = excluded.run_id
WHERE (relation, similarity, status) IS NOT (excluded.relation, excluded.similarity, excluded.status);
