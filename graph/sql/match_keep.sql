-- Two assertions say the same.
INSERT INTO match (first_id, second_id, run_id, relation, status, score, similarity) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET relation = excluded.relation, status = excluded.status, score = excluded.score,
  similarity = excluded.similarity;
