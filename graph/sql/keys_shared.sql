-- The keys that two articles share.
SELECT mine.hash FROM article_key AS mine
CROSS JOIN article_key AS theirs ON theirs.hash = mine.hash AND theirs.article_id = ?2
WHERE mine.article_id = ?1;
