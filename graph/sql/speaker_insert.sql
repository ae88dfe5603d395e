-- A speaker that was not known before; named when its names are.
INSERT INTO speaker (run_id, identity, name, kind) VALUES (:run, :identity, :name, :kind);
