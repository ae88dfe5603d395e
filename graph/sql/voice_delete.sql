-- A name that its article no longer has.
DELETE FROM voice WHERE article_id = :article AND name = :name AND kind = :kind;
