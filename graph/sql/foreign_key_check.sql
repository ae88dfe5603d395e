-- Rows that refer to nothing, by table.
SELECT "table" || ' refers to a missing ' || parent || ' in ' || count(*) || ' rows'
FROM pragma_foreign_key_check GROUP BY "table", parent ORDER BY 1;
