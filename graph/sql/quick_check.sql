-- Whether the file's pages hold together: "ok", or the first fault.
PRAGMA quick_check (1);
