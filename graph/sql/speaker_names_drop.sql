-- Names that no statement gives a speaker any more.
DELETE FROM speaker_name
WHERE speaker_id = :id AND NOT EXISTS (
  SELECT 1 FROM statement
  WHERE statement.speaker_id = :id AND statement.speaker_name = speaker_name.name
    AND statement.speaker_kind = speaker_name.kind
);
