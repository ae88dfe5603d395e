-- Whose the names in some articles, given as a JSON array, were decided to be.
SELECT article.id, article.name, standing.name, kind, folded, base, fields, identity, rule, via, shown, speaker_id
FROM json_each(?) AS wanted
CROSS JOIN name_in_article AS standing ON standing.article_id = wanted.value
CROSS JOIN article ON article.id = standing.article_id
ORDER BY article.id, standing.name, kind;
