-- A claim goes, with all that was decided about it.
DELETE FROM claim WHERE id = :id;
