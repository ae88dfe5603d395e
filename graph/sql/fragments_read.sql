-- The words of some statements, given as a JSON array.
SELECT
  own.statement_id, own.assertion_id, said.position, own.start, own."end", coalesce(own.text, said.text, statement.text),
  quoted
FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.id = wanted.value
CROSS JOIN stored_fragment AS own ON own.statement_id = statement.id
CROSS JOIN stored_assertion AS said ON said.id = own.assertion_id
ORDER BY own.statement_id, own.position;
