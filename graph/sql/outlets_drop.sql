-- Drops outlets that nothing names any more.
DELETE FROM outlet
WHERE NOT EXISTS (SELECT 1 FROM article WHERE outlet_id = outlet.id)
  AND NOT EXISTS (SELECT 1 FROM article WHERE credit_outlet_id = outlet.id)
  AND NOT EXISTS (SELECT 1 FROM citation WHERE outlet_id = outlet.id)
  AND NOT EXISTS (SELECT 1 FROM copy_group WHERE owner_outlet_id = outlet.id);
