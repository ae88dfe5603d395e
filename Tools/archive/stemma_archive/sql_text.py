"""The questions between the stages, in the SQL that DuckDB, Spark and Sail share but for a few words."""

from __future__ import annotations

from importlib.resources import files

DUCKDB = {
    "unnest": "unnest",
    "least": "list_min",
    # On one machine a line may be as long as is worth a process's while.
    "batch": "CAST(floor((dense_rank() OVER (ORDER BY block) - 1) / 16) AS INTEGER)",
}
SPARK = {"unnest": "explode", "least": "array_min", "batch": "block"}


def question(name: str, words: dict[str, str], **values: int) -> str:
    text = (files("stemma_archive") / "sql" / f"{name}.sql").read_text()
    for word, meaning in {**words, **{key: str(value) for key, value in values.items()}}.items():
        text = text.replace("{" + word + "}", meaning)
    return text
