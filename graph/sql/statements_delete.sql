-- Some statements, given as a JSON array, with their fragments, citations, keys and likenesses.
DELETE FROM statement WHERE id IN (SELECT value FROM json_each(:ids));
