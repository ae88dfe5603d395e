-- An article is no more looked up by this.
DELETE FROM article_key WHERE hash = ? AND article_id = ?;
