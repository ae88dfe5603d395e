-- A claim goes, with all that was decided about it.
DELETE FROM stored_claim WHERE id = :id;
