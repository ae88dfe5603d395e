-- One occasion on which a claim was said.
INSERT INTO stored_utterance
  (run_id, claim_id, position, spoken_in_id, said_from, said_to, said_basis, precedence, reason_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
