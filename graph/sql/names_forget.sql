-- Takes out the names of some articles, given as a JSON array.
DELETE FROM name_in_article WHERE article_id IN (SELECT value FROM json_each(?)) RETURNING speaker_id, name, kind;
