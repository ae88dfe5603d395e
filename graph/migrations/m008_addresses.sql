-- Lists of articles without their texts name them by their addresses.

PRAGMA user_version = 8;

CREATE INDEX article_by_address ON article (canonical_url) WHERE canonical_url IS NOT NULL;
