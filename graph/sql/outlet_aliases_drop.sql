-- Forgets what outlets are called otherwise.
DELETE FROM outlet_alias;
