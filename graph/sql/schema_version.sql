-- Which version of the schema the file holds; 0 for an empty file.
SELECT user_version FROM pragma_user_version;
