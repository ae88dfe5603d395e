-- Every key of the sample has to be judged.
INSERT OR IGNORE INTO stale_key (hash, run_id) SELECT DISTINCT hash, :run FROM key_sample;
