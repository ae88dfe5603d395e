-- Where an outlet says it has a statement from.
INSERT INTO citation (run_id, statement_id, position, kind, outlet_id, outlet_name, text, start, "end")
VALUES (:run, :statement, :position, :kind, :outlet, :outlet_name, :text, :start, :end);
