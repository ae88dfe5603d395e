"""Whatever a line does to the process, the others are answered."""

from __future__ import annotations

import json
from pathlib import Path

from stemma_archive.binary import Stemma

# Answers every line with itself, and dies of the word "poison".
_FRAGILE = """#!/usr/bin/env python3
import sys
for line in sys.stdin:
    if "poison" in line: sys.exit(139)
    sys.stdout.write(line)
"""


def test_a_line_that_ends_the_process_is_a_fault_and_the_others_are_answered(tmp_path: Path) -> None:
    binary = tmp_path / "stemma"
    binary.write_text(_FRAGILE)
    binary.chmod(0o755)
    asked = [f"line {number}" for number in range(50)]
    asked[17] = asked[40] = "poison"
    answers = Stemma(str(binary)).ask("keys", asked)
    assert [line for line in answers if not line.startswith("{")] == [line for line in asked if line != "poison"]
    assert json.loads(answers[17])["fault"] == json.loads(answers[40])["fault"] == "ended the process with 139"
