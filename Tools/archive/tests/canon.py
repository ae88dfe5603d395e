"""All facts and decisions of a graph, one a line, by names of content."""

from __future__ import annotations

import sqlite3
from pathlib import Path

CANON = Path(__file__).resolve().parents[3] / "graph" / "sql" / "canon.sql"


def canon(graph: Path) -> set[str]:
    with sqlite3.connect(f"file:{graph}?mode=ro", uri=True) as db:
        return {row[0] for row in db.execute(CANON.read_text())}
