-- Forgets which articles tell of one event.
DELETE FROM story_mate;
