-- No key is common, and all of the sample have to be judged.
DELETE FROM common_key;
