-- What markup says of an article's text, before it is said anew.
DELETE FROM marking WHERE article_id = ?;
