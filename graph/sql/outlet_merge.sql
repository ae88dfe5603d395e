-- Keeps an outlet, or merges another spelling into it; the result is the same in whatever order they come.
INSERT INTO outlet (name, domain, publishes, run_id) VALUES (:name, :domain, :publishes, :run)
ON CONFLICT (folded) DO UPDATE SET
  name = CASE
    WHEN excluded.publishes > publishes THEN excluded.name
    WHEN excluded.publishes < publishes THEN name
    ELSE min(name, excluded.name)
  END,
  domain = coalesce(min(domain, excluded.domain), domain, excluded.domain),
  publishes = max(publishes, excluded.publishes)
RETURNING id;
