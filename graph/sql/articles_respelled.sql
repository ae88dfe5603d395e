-- Articles that are of, credited to or citing some outlets, given as a JSON array.
SELECT article.id FROM json_each(:outlets) AS named CROSS JOIN article ON outlet_id = named.value
UNION
SELECT article.id FROM json_each(:outlets) AS named CROSS JOIN article ON credit_outlet_id = named.value
UNION
SELECT statement.article_id FROM json_each(:outlets) AS named
CROSS JOIN citation ON citation.outlet_id = named.value
CROSS JOIN statement ON statement.id = statement_id
UNION
SELECT article.id FROM json_each(:outlets) AS named
CROSS JOIN copy_group ON copy_group.owner_outlet_id = named.value
CROSS JOIN article ON article.copy_group_id = copy_group.id
ORDER BY 1;
