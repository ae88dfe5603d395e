-- Articles whose text is that of one of some, given as a JSON array, those too.
SELECT DISTINCT twin.id FROM json_each(?) AS wanted
CROSS JOIN article ON article.id = wanted.value
CROSS JOIN article AS twin ON twin.text_sha256 = article.text_sha256
ORDER BY 1;
