"""A part of an archive is a graph that every command works on."""

from __future__ import annotations

import sqlite3
import subprocess
from pathlib import Path

import pytest
from conftest import Archive

from stemma_archive.slice import Nothing, Terms, cut


def _ask(graph: Path, question: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(graph) as db:
        return db.execute(question).fetchall()


@pytest.mark.parametrize(
    ("terms", "held"),
    [
        (Terms(claim="rebuild the"), "SELECT count(*) FROM assertion WHERE text LIKE '%rebuild the%'"),
        (Terms(speaker="Ruth Okafor"), "SELECT count(*) FROM statement WHERE speaker_name = 'Ruth Okafor'"),
        (Terms(outlet="bay times"), "SELECT count(*) FROM article JOIN outlet ON outlet.id = outlet_id WHERE outlet.name = 'Bay Times'"),
        (Terms(since="2026-03-10", until="2026-03-12"),
         "SELECT count(*) FROM article WHERE published_from >= '2026-03-10' AND published_from < '2026-03-12'"),
    ],
)
def test_a_slice_holds_all_that_was_asked_for(
    terms: Terms, held: str, archive: Archive, done: Path, tmp_path: Path
) -> None:
    graph = tmp_path / "slice.db"
    cut(done, terms, graph, archive.stemma)
    assert _ask(graph, held) == _ask(archive.graph, held) != [(0,)]
    assert _ask(graph, "SELECT count(*) FROM article") < _ask(archive.graph, "SELECT count(*) FROM article")
    for command in (["verify"], ["stats"], ["claims"], ["drift"], ["check", "We will rebuild the bridge"]):
        done_ = subprocess.run([archive.stemma.path, *command, "--db", str(graph)], capture_output=True, text=True)
        assert done_.returncode in (0, 3), (command, done_.stdout, done_.stderr)


def test_a_claim_comes_with_all_who_tell_it(archive: Archive, done: Path, tmp_path: Path) -> None:
    name, claim, tellers = _ask(
        archive.graph,
        "SELECT min(assertion.name), claim_id, count(*) FROM assertion JOIN utterance ON utterance.id = utterance_id "
        "GROUP BY claim_id ORDER BY count(*) DESC LIMIT 1",
    )[0]
    graph = tmp_path / "slice.db"
    cut(done, Terms(claim=str(name)), graph, archive.stemma)
    with sqlite3.connect(archive.graph) as db:
        names = {row[0] for row in db.execute(
            "SELECT name FROM assertion JOIN utterance ON utterance.id = utterance_id WHERE claim_id = ?", (claim,))}
    with sqlite3.connect(graph) as db:
        assert names <= {row[0] for row in db.execute("SELECT name FROM assertion")}
    assert tellers == len(names)


def test_nothing_of_that_is_said(archive: Archive, done: Path, tmp_path: Path) -> None:
    with pytest.raises(Nothing):
        cut(done, Terms(speaker="Nobody At All"), tmp_path / "slice.db", archive.stemma)
