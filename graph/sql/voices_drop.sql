-- Forgets whose every name is.
DELETE FROM voice;
