-- What an article reports or asserts at one place.
INSERT INTO statement (
  run_id, article_id, position, part, mode, text, start, "end", speaker_name, speaker_kind, mention_text,
  mention_start, mention_end, cue_text, cue_start, cue_end, cue_class, polarity, check_worthy, boilerplate, rule,
  said_from, said_to, said_basis, published_from, published_to
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
