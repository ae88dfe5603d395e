-- What an article is looked up by.
INSERT OR IGNORE INTO article_key (hash, article_id) VALUES (?, ?);
