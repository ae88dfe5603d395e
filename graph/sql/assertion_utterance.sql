-- The occasion that an assertion reports.
UPDATE assertion SET utterance_id = ? WHERE id = ?;
