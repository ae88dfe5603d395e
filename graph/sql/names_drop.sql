-- Forgets whose names are.
DELETE FROM name_in_article;
