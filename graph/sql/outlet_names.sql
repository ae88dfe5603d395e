-- What all outlets are called.
SELECT name FROM outlet ORDER BY publishes DESC, name;
