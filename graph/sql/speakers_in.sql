-- Who is named as a speaker in some articles, given as a JSON array.
SELECT DISTINCT article_id, lower(speaker_name)
FROM json_each(:articles) AS wanted CROSS JOIN statement ON article_id = wanted.value
WHERE speaker_kind IN ('person', 'organization') AND speaker_name GLOB '[A-Z]*'
ORDER BY 1, 2;
