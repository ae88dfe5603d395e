-- What corrections tie together.
SELECT first_id FROM bond UNION SELECT second_id FROM bond ORDER BY 1;
