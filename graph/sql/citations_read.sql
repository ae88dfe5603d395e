-- The citations of some statements, given as a JSON array, in order.
SELECT statement_id, part, kind,
  coalesce((SELECT name FROM outlet_alias WHERE folded = (SELECT folded FROM outlet WHERE id = outlet_id)), outlet_name), citation.start, citation."end", citation.text
FROM json_each(:ids) AS wanted
CROSS JOIN citation ON statement_id = wanted.value
CROSS JOIN statement ON statement.id = statement_id
ORDER BY statement_id, citation.position;
