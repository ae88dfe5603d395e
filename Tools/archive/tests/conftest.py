from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import corpus
import pytest

from stemma_archive.binary import Stemma
from stemma_archive.local import Local
from stemma_archive.run import Engine, run


@dataclass
class Archive:
    inputs: Path
    # What `stemma ingest` makes of them.
    graph: Path
    stemma: Stemma

    def run(self, folder: Path, engine: str = "local", until: str | None = None) -> Path:
        made: Engine
        if engine == "local":
            made = Local()
        else:
            from stemma_archive.spark import Cluster

            made = Cluster(engine, None)
        try:
            run(folder, sorted(self.inputs.iterdir()), self.stemma, made, until=until)
        finally:
            made.close()
        return folder


def engines() -> list[str]:
    """Spark alone where STEMMA_SPARK is set: it takes a while to start, and stands in no process that Sail was asked in."""
    if os.environ.get("STEMMA_SPARK"):
        return ["spark"]
    return ["local", "sail"] if find_spec("pysail") else ["local"]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("archive")
    stemma = Stemma(os.environ.get("STEMMA", str(corpus.REPOSITORY / ".build/release/stemma")))
    inputs = corpus.write(folder / "inputs", 120)
    graph = folder / "ingested.db"
    paths = [str(path) for path in sorted(inputs.iterdir())]
    subprocess.run([stemma.path, "ingest", *paths, "--db", str(graph)], check=True, capture_output=True)
    return Archive(inputs, graph, stemma)


@pytest.fixture(scope="session", params=engines())
def done(request: pytest.FixtureRequest, archive: Archive, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield archive.run(tmp_path_factory.mktemp(request.param) / "run", request.param)
