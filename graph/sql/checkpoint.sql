-- Folds the journal into the file and empties it.
PRAGMA wal_checkpoint (TRUNCATE);
