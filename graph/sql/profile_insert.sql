-- What an article is about.
INSERT OR REPLACE INTO article_profile (article_id, run_id, stems) VALUES (?, ?, ?);
