-- Forgets who speaks in some articles, given as a JSON array.
UPDATE statement SET speaker_id = NULL
WHERE article_id IN (SELECT value FROM json_each(?)) AND speaker_id IS NOT NULL;
