-- Fails where the full-text index does not hold just the words of the articles.
INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1);
