-- Speakers some name of whom holds these words.
SELECT DISTINCT speaker.name FROM speaker_name JOIN speaker ON speaker.id = speaker_id
WHERE instr(lower(speaker_name.name), lower(:words)) > 0 ORDER BY 1 LIMIT 8;
