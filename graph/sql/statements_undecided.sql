-- Statements without an utterance, so many of them.
SELECT id FROM statement WHERE utterance_id IS NULL ORDER BY id LIMIT :limit;
