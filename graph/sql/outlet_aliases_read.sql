-- What outlets are called otherwise.
SELECT alias, name FROM outlet_alias ORDER BY folded;
