-- The story-mates of some articles, given as a JSON array.
SELECT article_id, mate_id FROM json_each(?) AS wanted CROSS JOIN story_mate ON article_id = wanted.value
ORDER BY article_id, mate_id;
