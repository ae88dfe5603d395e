-- What an article is about, and what its assertions are known by.
INSERT OR REPLACE INTO article_profile (article_id, run_id, stems, wordings) VALUES (?, ?, ?, ?);
