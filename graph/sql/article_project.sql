-- Makes an article's columns those of its reading; of several times it was fetched the first one counts.
UPDATE article SET
  name = :name, outlet_id = :outlet, url = :url, canonical_url = :canonical, title = :title,
  title_is_guessed = :guessed, byline = :byline, language = :language, published_from = :from, published_to = :to,
  published_basis = :basis, modified_at = :modified,
  retrieved_at = (
    SELECT min(fetched) FROM (
      SELECT :retrieved AS fetched
      UNION ALL SELECT metadata ->> 'retrieved_at' FROM description WHERE article_id = :id
    )
  ),
  credit_outlet_id = :credit, extra = :extra, read_by = :read_by
WHERE id = :id;
