-- Articles that are of, credited to or citing an outlet of some names, given as a JSON array.
WITH named (id) AS (
  SELECT outlet.id FROM json_each(:names) AS wanted JOIN outlet
    ON folded = CASE WHEN lower(wanted.value) LIKE 'the _%' THEN substr(lower(wanted.value), 5) ELSE lower(wanted.value) END
)
SELECT article.id FROM named CROSS JOIN article ON outlet_id = named.id
UNION
SELECT article.id FROM named CROSS JOIN article ON credit_outlet_id = named.id
UNION
SELECT statement.article_id FROM named CROSS JOIN citation ON citation.outlet_id = named.id
CROSS JOIN statement ON statement.id = statement_id
ORDER BY 1;
