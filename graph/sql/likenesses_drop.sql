-- Forgets every likeness.
DELETE FROM likeness;
