-- The citations in some articles, given as a JSON array.
SELECT citation.statement_id, statement.part, citation.kind, citation.outlet_name,
  citation.start, citation."end", citation.text
FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value
CROSS JOIN citation ON citation.statement_id = statement.id
ORDER BY citation.statement_id, citation.position;
