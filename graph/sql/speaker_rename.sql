-- Calls a speaker by the fullest name that any article gives; of equally long ones by the first by code point.
UPDATE speaker SET (name, kind) = (
  SELECT name, kind FROM speaker_name WHERE speaker_id = speaker.id ORDER BY length(name) DESC, name, kind LIMIT 1
)
WHERE id = :id;
