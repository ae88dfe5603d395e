-- A group of articles that are one text.
INSERT INTO copy_group (run_id, owner_outlet_id, basis) VALUES (:run, :owner, :basis);
