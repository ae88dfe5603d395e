-- A later wording beside an earlier one.
INSERT INTO derivation
  (run_id, claim_id, later_id, earlier_id, is_parent, relation, status, similarity, direction_basis)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
