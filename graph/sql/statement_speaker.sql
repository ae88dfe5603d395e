-- Who speaks in a statement.
UPDATE statement SET speaker_id = :speaker WHERE id = :id;
