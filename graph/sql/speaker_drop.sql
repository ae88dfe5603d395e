-- A speaker without a name.
DELETE FROM speaker WHERE id = :id AND NOT EXISTS (SELECT 1 FROM speaker_name WHERE speaker_id = :id);
