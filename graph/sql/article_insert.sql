-- An article's key and text; the rest is projected from what is read off it.
INSERT INTO article (run_id, name, "key", text, text_sha256, is_excerpt, read_by)
VALUES (:run, :name, :key, :text, :hash, :excerpt, :read_by);
