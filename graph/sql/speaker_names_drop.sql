-- Names that no article gives a speaker any more.
DELETE FROM speaker_name
WHERE speaker_id = :id AND NOT EXISTS (
  SELECT 1 FROM voice
  WHERE voice.speaker_id = :id AND voice.name = speaker_name.name AND voice.kind = speaker_name.kind
);
