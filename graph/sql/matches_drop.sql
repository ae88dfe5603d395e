-- Forgets every match.
DELETE FROM match;
