-- What some articles, given as a JSON array, are about, and when they were published.
SELECT article.id, stems, published_from, published_to
FROM json_each(?) AS wanted
CROSS JOIN article_profile ON article_id = wanted.value
CROSS JOIN article ON article.id = article_id;
