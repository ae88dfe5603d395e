-- An article's key and text; the rest is projected from a reading.
INSERT INTO article (run_id, "key", text, text_sha256, is_excerpt) VALUES (:run, :key, :text, :hash, :excerpt);
