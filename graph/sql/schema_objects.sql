-- Tables, views and triggers with their text; what FTS5 and SQLite keep for themselves left out.
SELECT name, sql, type = 'trigger' AS is_trigger FROM sqlite_schema
WHERE type IN ('table', 'view', 'trigger') AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
  AND name NOT LIKE 'article\_search\_%' ESCAPE '\'
ORDER BY type, name;
