-- The sentence that stands under a number.
SELECT text FROM reason WHERE id = ?;
