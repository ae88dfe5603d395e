-- Whose the names in some articles, given as a JSON array, were decided to be.
SELECT article_id, name, kind, folded, base, fields, identity, rule, via, shown, speaker_id
FROM json_each(:articles) AS wanted CROSS JOIN voice ON article_id = wanted.value
ORDER BY article_id, name, kind;
