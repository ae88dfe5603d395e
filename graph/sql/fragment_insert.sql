-- One fragment of a statement.
INSERT INTO fragment (statement_id, position, run_id, start, "end", text)
VALUES (:statement, :position, :run, :start, :end, :text);
