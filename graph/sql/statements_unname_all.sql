-- Forgets who speaks.
UPDATE statement SET speaker_id = NULL WHERE speaker_id IS NOT NULL;
