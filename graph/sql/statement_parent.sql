-- The statement that another is quoted in.
UPDATE statement SET parent_id = :parent WHERE id = :id;
