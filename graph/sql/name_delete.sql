-- A name that an article does not hold any more.
DELETE FROM name_in_article WHERE article_id = ? AND name = ? AND kind = ?;
