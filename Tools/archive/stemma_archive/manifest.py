"""What a run is of, and which of its stages are done: DIR/manifest.json, replaced as a whole after each stage."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class Mismatch(Exception):
    """The folder holds a run of something else."""


@dataclass
class Manifest:
    folder: Path
    # Inputs with their sizes, version and bounds of the binary: what makes two runs the same one.
    subject: dict[str, Any]
    stages: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return self.folder / "manifest.json"

    @classmethod
    def open(cls, folder: Path, subject: dict[str, Any]) -> Manifest:
        """The one that is there, where it is of the same inputs; else a new one."""
        manifest = cls(folder, subject)
        if manifest.path.exists():
            known = json.loads(manifest.path.read_text())
            if known["subject"] != subject:
                raise Mismatch(f"{folder} holds a run of other inputs or of another version: name another --out")
            manifest.stages = known["stages"]
        else:
            folder.mkdir(parents=True, exist_ok=True)
            manifest._write()
        return manifest

    @classmethod
    def of(cls, folder: Path) -> Manifest:
        """Of a run that is there."""
        path = folder / "manifest.json"
        if not path.exists():
            raise Mismatch(f"{folder} holds no run: 'stemma-archive run' makes one")
        known = json.loads(path.read_text())
        return cls(folder, known["subject"], known["stages"])

    def is_done(self, stage: str) -> bool:
        return stage in self.stages and (self.folder / stage).exists()

    def done(self, stage: str, counts: dict[str, Any]) -> None:
        self.stages[stage] = counts
        self._write()

    def _write(self) -> None:
        unfinished = self.path.with_suffix(".partial")
        unfinished.write_text(json.dumps({"subject": self.subject, "stages": self.stages}, indent=2) + "\n")
        os.replace(unfinished, self.path)
