-- What every connection sets: it trusts nothing that a file's schema brings along.
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA mmap_size = 0;
-- Statement journals would be files otherwise.
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -65536;
