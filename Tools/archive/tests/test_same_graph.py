"""What the stages give is the graph that `stemma ingest` gives: all tables, by names of content."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from canon import canon
from conftest import Archive

from stemma_archive import dataset
from stemma_archive.manifest import Mismatch
from stemma_archive.slice import Terms, cut


def test_all_of_a_run_is_the_ingested_graph(archive: Archive, done: Path, tmp_path: Path) -> None:
    cut(done, Terms(), tmp_path / "all.db", archive.stemma)
    told, expected = canon(tmp_path / "all.db"), canon(archive.graph)
    assert sorted(told - expected)[:3] == []
    assert sorted(expected - told)[:3] == []
    kinds = {json.loads(line)[0] for line in expected}
    # The corpus has what the comparison is about.
    assert {"copy group", "story mates", "match", "derivation", "drift", "citation", "name"} <= kinds


def test_a_graph_of_the_stages_is_sound_and_decided_as_it_would_be_afresh(
    archive: Archive, done: Path, tmp_path: Path
) -> None:
    cut(done, Terms(), tmp_path / "all.db", archive.stemma)
    verified = subprocess.run(
        [archive.stemma.path, "verify", "--rebuild", "--db", str(tmp_path / "all.db")], capture_output=True, text=True
    )
    assert verified.returncode == 0, verified.stdout


def test_keys_that_are_too_common_are_counted_and_listed(done: Path) -> None:
    common = list(dataset.read(done / "common"))
    assert {row["kind"] for row in common} >= {"wording"}
    assert all(row["holders"] > 64 for row in common)
    assert json.loads((done / "manifest.json").read_text())["stages"]["common"]["rows"] == len(common)


def test_a_bad_record_is_a_row(done: Path) -> None:
    faults = list(dataset.read(done / "faults" / "readings"))
    assert any("articles.jsonl" in row["message"] for row in faults), faults


def test_a_run_goes_on_where_it_stopped(archive: Archive, tmp_path: Path) -> None:
    folder = archive.run(tmp_path / "run", until="keys")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.parquet")}
    (folder / "copies.partial").mkdir()
    archive.run(folder)
    assert before and all(path.stat().st_mtime_ns == then for path, then in before.items())
    cut(folder, Terms(), tmp_path / "all.db", archive.stemma)
    assert canon(tmp_path / "all.db") == canon(archive.graph)


@pytest.mark.parametrize("stage", ["readings", "keys", "matches", "claims"])
def test_a_run_that_was_killed_goes_on(stage: str, archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    paths = [str(path) for path in sorted(archive.inputs.iterdir())]
    command = [sys.executable, "-m", "stemma_archive", "run", "--in", *paths, "--out", str(folder)]
    process = subprocess.Popen(
        command, env={**os.environ, "STEMMA": archive.stemma.path}, stderr=subprocess.DEVNULL, start_new_session=True
    )
    while process.poll() is None and not (folder / f"{stage}.partial").exists():
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    archive.run(folder)
    cut(folder, Terms(), tmp_path / "all.db", archive.stemma)
    assert canon(tmp_path / "all.db") == canon(archive.graph)


def test_a_folder_holds_one_run(archive: Archive, tmp_path: Path) -> None:
    folder = archive.run(tmp_path / "run", until="articles")
    other = Archive(tmp_path / "others", archive.graph, archive.stemma)
    other.inputs.mkdir()
    (other.inputs / "a.txt").write_text("“We came,” she said.")
    with pytest.raises(Mismatch):
        other.run(folder)
