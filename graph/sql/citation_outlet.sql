-- Which outlet a citation names.
UPDATE citation SET outlet_id = :outlet WHERE id = :id;
