-- Takes some articles, given as a JSON array, out of their stories.
DELETE FROM story_mate
WHERE article_id IN (SELECT value FROM json_each(:articles)) OR mate_id IN (SELECT value FROM json_each(:articles));
