-- Views and triggers may call JSON functions and FTS5.
PRAGMA trusted_schema = ON;
