-- A run was undone.
UPDATE run SET undone_at = :at WHERE id = :run;
