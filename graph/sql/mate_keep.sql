-- An article tells of the same event as another.
INSERT INTO story_mate (article_id, mate_id, run_id, similarity, status) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET similarity = excluded.similarity, status = excluded.status;
