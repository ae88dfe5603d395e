-- What a pair of statements was found to be.
INSERT INTO likeness (first_id, second_id, run_id, relation, similarity, status)
VALUES (:first, :second, :run, :relation, :similarity, :status)
ON CONFLICT DO UPDATE SET relation = excluded.relation, similarity = excluded.similarity, status = excluded.status,
  run_id = excluded.run_id
WHERE (relation, similarity, status) IS NOT (excluded.relation, excluded.similarity, excluded.status);
