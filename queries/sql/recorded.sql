-- Does any article hold this word, in whichever form?
-- :word  a word; NULL for none
SELECT CAST(:word AS TEXT) AS word
FROM (SELECT '"' || replace(ifnull(:word, ''), '"', '""') || '"' AS quoted) AS asked
WHERE EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH asked.quoted);
