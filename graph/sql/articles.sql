-- Every article, in order of arrival.
SELECT id FROM article ORDER BY id;
