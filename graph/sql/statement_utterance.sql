-- The occasion that a statement reports.
UPDATE statement SET utterance_id = :utterance WHERE id = :id;
