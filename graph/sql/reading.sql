-- A reader's connection is kept from writing once and for all: setting this anew makes SQLite forget what it prepared.
PRAGMA query_only = ON;
