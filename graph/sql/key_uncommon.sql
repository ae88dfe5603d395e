-- A key is not common.
DELETE FROM common_key WHERE hash = :hash;
