-- Whether pages, indexes and constraints hold together: "ok", or one fault a row.
PRAGMA integrity_check (100);
