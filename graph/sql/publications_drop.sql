-- Forgets what people say of when articles were published.
DELETE FROM publication;
