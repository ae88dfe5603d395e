-- Whether an assertion is where its claim was reported first.
INSERT INTO stored_origin (assertion_id, run_id, claim_id, position, precedence, reason_id) VALUES (?, ?, ?, ?, ?, ?);
