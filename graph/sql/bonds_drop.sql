-- Forgets which statements corrections tie together.
DELETE FROM bond;
