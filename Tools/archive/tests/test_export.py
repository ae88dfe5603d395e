"""Parquet tables hold what the graph holds, and answer the same questions."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import duckdb
import pytest
from conftest import Archive

from stemma_archive import export

README = Path(__file__).resolve().parents[1] / "README.md"


@pytest.fixture(scope="module")
def tables(archive: Archive, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "tables"
    list(export.tables(archive.graph, folder))
    return folder


def _parquet(tables: Path) -> duckdb.DuckDBPyConnection:
    db = duckdb.connect()
    for folder in tables.iterdir():
        db.execute(
            f"CREATE VIEW \"{folder.name}\" AS SELECT * FROM read_parquet('{folder}/**/*.parquet', hive_partitioning = true)"
        )
    return db


def test_every_row_is_there(archive: Archive, tables: Path) -> None:
    parquet = _parquet(tables)
    with sqlite3.connect(archive.graph) as db:
        for name in export.TABLES + export.VIEWS:
            columns = [row[1] for row in db.execute(f'PRAGMA table_info("{name}")')]
            listed = ", ".join(f'"{column}"' for column in columns)
            told = parquet.execute(f'SELECT {listed} FROM "{name}"').fetchall()
            held = db.execute(f'SELECT {listed} FROM "{name}"').fetchall()
            assert sorted(map(repr, told)) == sorted(map(repr, held)), name


def test_articles_stand_by_month(tables: Path) -> None:
    months = {path.name for path in (tables / "article").iterdir()}
    assert "month=2026-03" in months and "month=undated" in months


def _questions() -> list[str]:
    """The SQL that README shows."""
    return re.findall(r"```sql\n(SELECT.*?)```", README.read_text(), re.DOTALL)


def test_readme_shows_three_questions() -> None:
    assert len(_questions()) == 3


@pytest.mark.parametrize("number", range(3))
def test_a_question_is_answered_by_parquet_as_by_the_graph(number: int, archive: Archive, tables: Path) -> None:
    question = _questions()[number]
    told = _parquet(tables).execute(question).fetchall()
    with sqlite3.connect(archive.graph) as db:
        assert told == db.execute(question).fetchall()
    assert told


@pytest.mark.parametrize("number", range(3))
def test_a_question_is_answered_by_attach(number: int, archive: Archive) -> None:
    db = duckdb.connect()
    try:
        db.execute("LOAD sqlite")
    except duckdb.Error:
        pytest.skip("DuckDB's sqlite extension is not installed here")
    db.execute(f"ATTACH '{archive.graph}' AS graph (TYPE sqlite, READ_ONLY); USE graph")
    assert db.execute(_questions()[number]).fetchall()
