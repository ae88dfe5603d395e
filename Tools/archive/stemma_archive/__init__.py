"""Stemma's stages over an archive of articles: each stage a Parquet data set that is written once."""
