-- The citations in some statements, given as a JSON array.
SELECT citation.statement_id, statement.part, citation.kind, citation.outlet_name,
  citation.start, citation."end", citation.text
FROM json_each(?) AS wanted
CROSS JOIN citation ON citation.statement_id = wanted.value
CROSS JOIN statement ON statement.id = citation.statement_id
ORDER BY citation.statement_id, citation.position;
