-- All keys are judged.
DELETE FROM stale_key;
