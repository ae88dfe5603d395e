-- What an article is looked up by, what it is about, and what its assertions are known by.
INSERT OR REPLACE INTO article_profile (article_id, run_id, keys, stems, wordings) VALUES (?, ?, ?, ?, ?);
