-- How an outlet of this name is spelled.
SELECT name FROM outlet
WHERE folded = CASE WHEN lower(:name) LIKE 'the _%' THEN substr(lower(:name), 5) ELSE lower(:name) END;
