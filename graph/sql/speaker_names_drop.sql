-- Names that no article gives a speaker any more.
DELETE FROM speaker_name
WHERE speaker_id = :id AND NOT EXISTS (
  SELECT 1 FROM name_in_article
  WHERE name_in_article.speaker_id = :id AND name_in_article.name = speaker_name.name AND name_in_article.kind = speaker_name.kind
);
