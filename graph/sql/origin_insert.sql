-- Whether a statement is where its claim was reported first.
INSERT INTO origin (statement_id, run_id, claim_id, position, verdict, because)
VALUES (:statement, :run, :claim, :position, :verdict, :because);
