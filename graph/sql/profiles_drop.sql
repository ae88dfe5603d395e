-- Forgets what articles are about, and what they are looked up by.
DELETE FROM article_profile;
