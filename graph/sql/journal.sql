-- Readers go on reading while one process writes; a journal of 16 MB is folded into the file.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 4000;
