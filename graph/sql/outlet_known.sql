-- The outlet of a name, where this spelling and domain would change nothing about it.
SELECT id FROM outlet
WHERE folded = CASE WHEN lower(:name) LIKE 'the _%' THEN substr(lower(:name), 5) ELSE lower(:name) END
  AND name = :name AND (:domain IS NULL OR domain = :domain) AND publishes >= :publishes;
