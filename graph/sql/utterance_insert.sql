-- One occasion on which a claim was made, by whoever speaks in a statement.
INSERT INTO utterance
  (run_id, claim_id, position, spoken_in_id, said_from, said_to, said_basis, verdict, because, speaker_id)
VALUES (:run, :claim, :position, :spoken_in, :from, :to, :basis, :verdict, :because,
  (SELECT speaker_id FROM statement WHERE id = :spoken_in));
