-- One occasion on which a claim was said. Its speaker is whoever speaks there, as far as that is decided already.
INSERT INTO stored_utterance
  (run_id, claim_id, position, spoken_in_id, said_from, said_to, said_basis, precedence, reason_id, speaker_id)
VALUES (
  :run, :claim, :position, :spoken, :from, :to, :basis, :precedence, :reason,
  (SELECT statement.speaker_id FROM assertion JOIN statement ON statement.id = assertion.statement_id
    WHERE assertion.id = :spoken));
