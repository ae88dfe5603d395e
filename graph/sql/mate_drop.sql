-- An article does not tell of the same event as another any more.
DELETE FROM story_mate WHERE article_id = ? AND mate_id = ?;
