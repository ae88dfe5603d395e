"""A graph as Parquet: a table of the same name and columns for each, those of articles by month of publication."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from . import dataset
from .manifest import Mismatch

TABLES = (
    "run outlet article marking story_mate dating copy_group speaker speaker_name statement assertion fragment citation "
    "utterance claim derivation drift origin correction match"
).split()
VIEWS = ["node", "edge", "quotation", "first_appearance", "rewording"]
# Rows of these go into `month=2026-03`, by their article's publication; `month=undated` where there is none.
BY_MONTH = {
    "article": "SELECT article.*, {month} AS month FROM article",
    "statement": "SELECT statement.*, {month} AS month FROM statement JOIN article ON article.id = article_id",
    "assertion": "SELECT assertion.*, {month} AS month FROM assertion JOIN statement ON statement.id = statement_id "
    "JOIN article ON article.id = article_id",
    "fragment": "SELECT fragment.*, {month} AS month FROM fragment JOIN statement ON statement.id = statement_id "
    "JOIN article ON article.id = article_id",
}
MONTH = "coalesce(substr(article.published_from, 1, 7), 'undated')"
TYPES = {"INTEGER": pa.int64(), "REAL": pa.float64(), "TEXT": pa.string(), "INT": pa.int64()}
ROWS = 8192


def tables(graph: Path, folder: Path) -> Iterator[tuple[str, int]]:
    """Writes them; each with how many rows it has."""
    if not graph.exists():
        raise FileNotFoundError(f"there is no graph '{graph}'")
    if folder.exists():
        raise FileExistsError(f"'{folder}' is there already")
    unfinished = dataset.partial(folder)
    with sqlite3.connect(f"file:{graph}?mode=ro", uri=True) as db:
        if db.execute("PRAGMA application_id").fetchone()[0] != 0x53544D41:
            raise Mismatch(f"'{graph}' is no graph of Stemma")
        for name in TABLES + VIEWS:
            yield name, _table(db, name, unfinished / name)
    dataset.finish(unfinished, folder)


def _table(db: sqlite3.Connection, name: str, folder: Path) -> int:
    schema = pa.schema([(column, kind) for column, kind in _columns(db, name)])
    listed = ", ".join(f'"{column}"' for column in schema.names)
    question = BY_MONTH.get(name)
    months: list[str] = []
    if question:
        question = question.format(month=MONTH)
        months = [row[0] for row in db.execute(f"SELECT DISTINCT month FROM ({question}) ORDER BY 1")]
    if not months:
        return _write(db, f'SELECT {listed} FROM "{name}"', (), schema, folder)
    return sum(
        _write(db, f"SELECT {listed} FROM ({question}) WHERE month = ?", (month,), schema, folder / f"month={month}")
        for month in months
    )


def _columns(db: sqlite3.Connection, name: str) -> Iterator[tuple[str, pa.DataType]]:
    """What a table's columns are declared as, those left out that it works out itself; a view's expressions are declared as nothing, and hold what they hold."""
    for _, column, declared, *_ in db.execute(f'PRAGMA table_info("{name}")'):
        if declared in TYPES:
            yield column, TYPES[declared]
            continue
        kinds = {row[0] for row in db.execute(f'SELECT DISTINCT typeof("{column}") FROM "{name}"')} - {"null"}
        yield column, {"integer": pa.int64(), "real": pa.float64()}.get(kinds.pop() if len(kinds) == 1 else "", pa.string())


def _write(db: sqlite3.Connection, question: str, values: tuple[str, ...], schema: pa.Schema, folder: Path) -> int:
    folder.mkdir(parents=True)
    count = 0
    cursor = db.execute(question, values)
    with pq.ParquetWriter(folder / "part-0.parquet", schema, compression="zstd") as writer:
        while rows := cursor.fetchmany(ROWS):
            columns = zip(*rows, strict=True)
            arrays = [
                pa.array([str(cell) if kind == pa.string() and cell is not None else cell for cell in column], kind)
                for column, kind in zip(columns, schema.types, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            count += len(rows)
    return count
