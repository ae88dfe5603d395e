-- Articles that name somebody who is told from another of the same name by trade.
SELECT DISTINCT article_id FROM speaker CROSS JOIN name_in_article ON speaker_id = speaker.id
WHERE instr(speaker.identity, '#') > 0 ORDER BY 1;
