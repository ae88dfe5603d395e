-- Calls a speaker as a person does, else by the fullest name that any article gives.
-- A name that a headline or a transcript shouts is the last choice. Of equally long ones, by the first by code point.
UPDATE speaker SET (name, kind) = (
  SELECT coalesce(called.shown, speaker_name.name), speaker_name.kind
  FROM speaker_name
  LEFT JOIN (SELECT min(shown) AS shown FROM name_in_article WHERE speaker_id = :id AND shown IS NOT NULL) AS called
  WHERE speaker_name.speaker_id = :id
  ORDER BY speaker_name.name IS NOT called.shown,
    -- Not by what only its story knows it as: "the chief engineer of the county" is longer than any name.
    basis IN ('acronym', 'short-name', 'role', 'last-name'),
    speaker_name.name = upper(speaker_name.name) AND speaker_name.name LIKE '_% _%',
    length(speaker_name.name) DESC, speaker_name.name,
    speaker_name.kind
  LIMIT 1
)
WHERE id = :id;
