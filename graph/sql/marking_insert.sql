-- What markup says of a part of an article's text.
INSERT INTO marking
  (article_id, position, run_id, part, start, "end", kind, value, of_start, of_end, from_time, to_time)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
