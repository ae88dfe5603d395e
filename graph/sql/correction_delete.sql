-- A correction goes.
DELETE FROM correction WHERE id = :id;
