-- Forgets every speaker.
DELETE FROM speaker;
