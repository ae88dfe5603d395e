-- The articles that an address leads to.
SELECT id FROM article WHERE canonical_url = :address;
