-- Forgets every copy group.
DELETE FROM copy_group;
