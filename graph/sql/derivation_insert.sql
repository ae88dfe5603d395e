-- A later statement that comes from an earlier one.
INSERT INTO derivation (run_id, claim_id, later_id, earlier_id, relation, status, similarity, direction_basis)
VALUES (:run, :claim, :later, :earlier, :relation, :status, :similarity, :basis);
