-- What the assertions of some articles, given as a JSON array, are known by across stories.
SELECT article_id, wordings FROM json_each(?) AS wanted CROSS JOIN article_profile ON article_id = wanted.value;
