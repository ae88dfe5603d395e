-- Forgets what a pair was found to be.
DELETE FROM likeness WHERE first_id = :first AND second_id = :second;
