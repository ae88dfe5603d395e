-- The occasion that an assertion reports.
UPDATE stored_assertion SET utterance_id = ? WHERE id = ?;
