-- Spells every outlet as what is left of its namings does, and gives it to the first run that names it.
WITH naming (outlet_id, name, domain, publishes, run_id) AS (
  SELECT article.outlet_id, metadata ->> 'outlet', metadata ->> 'outlet_domain', 1, description.run_id
  FROM article JOIN description ON description.id = description_id WHERE article.outlet_id IS NOT NULL
  UNION ALL
  SELECT article.credit_outlet_id, metadata ->> 'credit', NULL, 0, description.run_id
  FROM article JOIN description ON description.id = description_id WHERE article.credit_outlet_id IS NOT NULL
  UNION ALL
  SELECT outlet_id, outlet_name, NULL, 0, run_id FROM citation WHERE outlet_id IS NOT NULL
), called AS (
  SELECT outlet_id, coalesce(outlet_alias.name, naming.name) AS name, domain, publishes, naming.run_id
  FROM naming LEFT JOIN outlet_alias
    ON folded = CASE WHEN lower(naming.name) LIKE 'the _%' THEN substr(lower(naming.name), 5) ELSE lower(naming.name) END
), best AS (
  SELECT outlet_id, max(publishes) AS publishes, min(domain) AS domain, min(run_id) AS run_id,
    coalesce(min(name) FILTER (WHERE publishes = 1), min(name)) AS name
  FROM called GROUP BY outlet_id
)
UPDATE outlet SET name = best.name, domain = best.domain, publishes = best.publishes, run_id = best.run_id
FROM best
WHERE best.outlet_id = outlet.id
  AND (outlet.name, outlet.domain, outlet.publishes, outlet.run_id)
    IS NOT (best.name, best.domain, best.publishes, best.run_id)
RETURNING id;
