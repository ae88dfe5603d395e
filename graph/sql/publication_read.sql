-- What a person says of when an article was published.
SELECT published_from, published_to, "precision" FROM publication WHERE article_key = :key;
