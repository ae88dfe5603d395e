-- Articles that share a claim or their text with some, given as a JSON array.
SELECT DISTINCT statement.article_id AS article, other.article_id AS companion
FROM json_each(:articles) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value
CROSS JOIN origin AS mine ON mine.statement_id = statement.id
CROSS JOIN origin AS theirs ON theirs.claim_id = mine.claim_id AND theirs.statement_id <> mine.statement_id
CROSS JOIN statement AS other ON other.id = theirs.statement_id
WHERE other.article_id <> statement.article_id
UNION
SELECT article.id, twin.id
FROM json_each(:articles) AS wanted
CROSS JOIN article ON article.id = wanted.value
CROSS JOIN article AS twin ON twin.copy_group_id = article.copy_group_id AND twin.id <> article.id
ORDER BY 1, 2;
