-- One occasion on which a claim was said.
INSERT INTO utterance
  (run_id, claim_id, position, spoken_in_id, said_from, said_to, said_basis, precedence, because)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
