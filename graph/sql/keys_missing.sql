-- Whether there are articles whose keys an earlier schema made, and that have none now.
SELECT EXISTS (SELECT 1 FROM unkeyed_article);
