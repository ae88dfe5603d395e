-- What is asserted, whatever the wording, kept where the assertion that stands first is worded otherwise.
-- How widely it is told is counted when all of it stands.
INSERT INTO stored_claim (run_id, text, digest)
VALUES (:run, nullif(:text, (SELECT text FROM assertion WHERE id = :first)), :digest);
