-- The articles whose text some fingerprints, given as a JSON array, were taken of.
SELECT DISTINCT article_id FROM json_each(:hashes) AS wanted CROSS JOIN article_fingerprint ON hash = wanted.value ORDER BY 1;
