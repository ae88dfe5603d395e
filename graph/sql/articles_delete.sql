-- Some articles, given as a JSON array, with all that was read in them.
DELETE FROM article WHERE id IN (SELECT value FROM json_each(:ids));
