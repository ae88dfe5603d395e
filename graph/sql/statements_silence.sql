-- Nobody is known to speak under a name in an article.
UPDATE statement SET speaker_id = NULL
WHERE article_id = :article AND speaker_name = :name AND speaker_kind = :kind AND speaker_id IS NOT NULL;
