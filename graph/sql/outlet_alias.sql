-- How a person calls an outlet of this name.
SELECT name FROM outlet_alias
WHERE folded = CASE WHEN lower(:name) LIKE 'the _%' THEN substr(lower(:name), 5) ELSE lower(:name) END;
