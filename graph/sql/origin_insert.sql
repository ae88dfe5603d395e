-- Whether an assertion is where its claim was reported first.
INSERT INTO origin (assertion_id, run_id, claim_id, position, precedence, because) VALUES (?, ?, ?, ?, ?, ?);
