-- Makes an article's columns those of a reading; of several times it was fetched the first one counts.
UPDATE article SET
  outlet_id = :outlet, url = :url, canonical_url = :canonical, title = :title, title_is_guessed = :guessed,
  byline = :byline, language = :language, published_from = :from, published_to = :to, published_basis = :basis,
  modified_at = :modified,
  retrieved_at = (
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', min(fetched), 'unixepoch') FROM (
      SELECT :retrieved AS fetched
      UNION ALL SELECT metadata ->> 'retrieved' FROM reading WHERE article_id = :id
    )
  ),
  credit_outlet_id = :credit, extra = :extra
WHERE id = :id;
