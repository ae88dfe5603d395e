-- Forgets every claim, with its utterances, derivations, drifts and origins.
DELETE FROM stored_claim;
