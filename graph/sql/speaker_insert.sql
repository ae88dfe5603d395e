-- A speaker that was not known before.
INSERT INTO speaker (run_id, identity, name, kind) VALUES (:run, :identity, :name, :kind);
