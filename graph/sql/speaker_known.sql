-- The speaker of an identity.
SELECT id FROM speaker WHERE identity = :identity;
