-- Whether pages, indexes and constraints hold together: "ok", or the first fault.
PRAGMA integrity_check (1);
