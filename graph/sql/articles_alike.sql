-- Articles that share so many fingerprints with one that are not on every page, or its whole text.
-- Excerpts are nobody's copies.
SELECT other.article_id
FROM article_fingerprint AS mine INDEXED BY fingerprint_by_article
CROSS JOIN article_fingerprint AS other ON other.hash = mine.hash
WHERE mine.article_id = :article AND other.article_id <> mine.article_id
  AND mine.hash NOT IN (SELECT hash FROM common_key)
GROUP BY other.article_id HAVING count(*) >= :shared
UNION
SELECT other.id FROM article AS mine JOIN article AS other ON other.text_sha256 = mine.text_sha256
WHERE mine.id = :article AND other.id <> mine.id AND NOT mine.is_excerpt AND NOT other.is_excerpt
ORDER BY 1;
