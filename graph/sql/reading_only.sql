-- A connection that cannot write.
PRAGMA query_only = ON;
