-- What markup says of parts of some articles, given as a JSON array, in order.
SELECT marking.article_id, kind, part, start, "end", marking.value, of_start, of_end, from_time, to_time
FROM json_each(?) AS wanted
CROSS JOIN marking ON marking.article_id = wanted.value
ORDER BY marking.article_id, position;
