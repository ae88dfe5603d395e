-- stemma export csv -o graph && duckdb < changes.sql: the graph as two tables, in DuckDB.
CREATE VIEW node AS SELECT * FROM read_csv('graph/nodes.csv', all_varchar = true);
CREATE VIEW edge AS SELECT * FROM read_csv('graph/edges.csv', all_varchar = true);

-- Which wordings differ in meaning from an earlier one. Where direction_basis is empty nothing says that the later has
-- it from the earlier.
SELECT later.label AS later, earlier.label AS earlier, edge.drifts, edge.direction_basis
FROM edge
JOIN node AS later ON later.id = edge.source
JOIN node AS earlier ON earlier.id = edge.target
WHERE edge.severity IN ('meaning', 'misquote')
ORDER BY ALL
LIMIT 10;
