-- What all speakers are called who are known by a name, those of the most articles first.
SELECT speaker.name FROM speaker JOIN name_in_article ON name_in_article.speaker_id = speaker.id
GROUP BY speaker.id ORDER BY count(*) DESC, speaker.name;
