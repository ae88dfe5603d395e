-- Nobody is known to speak in any statement.
UPDATE statement SET speaker_id = NULL WHERE speaker_id IS NOT NULL;
