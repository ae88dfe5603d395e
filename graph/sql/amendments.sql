-- Whether anything is called or dated as a person says.
SELECT EXISTS (SELECT 1 FROM outlet_alias) OR EXISTS (SELECT 1 FROM publication);
