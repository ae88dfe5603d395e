"""Lines of the stages as rows, and rows as lines: pure functions, the same on every engine."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Row = dict[str, Any]


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def fault(answer: str) -> str | None:
    """What is wrong with a line, where the answer says so."""
    if not answer.startswith('{"fault"'):
        return None
    told = json.loads(answer)
    return f"{told['key']} {told['fault']}".strip()


def keys_row(seq: int, answer: str, kinds: Mapping[str, int]) -> Row:
    """What `stemma stage keys` prints of a reading."""
    told = json.loads(answer)
    witness = told["witness"]
    outlets = told["outlets"]
    by_kind: dict[int, list[int]] = {0: [], 1: [], 2: [], 3: []}
    for key in told["keys"]:
        by_kind[key & 3].append(key)
    folded = {one["name"]: one["folded"] for one in outlets}
    return {
        "seq": seq,
        "article": told["article"],
        "key": witness["key"],
        "text_sha256": told["text_sha256"],
        "described": told["described"],
        "published_from": witness["published_from"],
        "published_to": witness["published_to"],
        "modified_at": witness["modified_at"],
        "retrieved_at": told["retrieved_at"],
        "outlet": folded.get(witness["outlet"]),
        "credit": folded.get(witness["credit"]),
        "witness": _line(witness),
        "outlets": outlets,
        "story_keys": by_kind[kinds["story"]],
        "wording_keys": by_kind[kinds["wording"]],
        "text_keys": by_kind[kinds["text"]],
        "profile": _line(told["profile"]),
        "assertions": [
            {
                "name": one["name"],
                "speaker": one["statement"]["speaker_name"],
                "text": one["statement"]["text"],
                "line": _line(one),
            }
            for one in told["assertions"]
        ],
    }


def witness_line(row: Mapping[str, Any]) -> str:
    """An article as witness, with what only the archive as a whole tells: how outlets are spelled, which text it is a
    copy of, which version it revises."""
    witness = json.loads(row["witness"])
    if row["outlet_name"] is not None:
        witness["outlet"], witness["outlet_domain"] = row["outlet_name"], row["outlet_domain"]
    if row["credit_name"] is not None:
        witness["credit"] = row["credit_name"]
    if row["fetched"] is not None:
        witness["retrieved_at"] = row["fetched"]
    witness["revises"], witness["revised_from"] = row["revises"], row["revised_from"]
    if row["group_name"] is not None:
        witness["copy_group"] = {
            "name": row["group_name"],
            "owner": row["group_owner"],
            "basis": row["group_basis"],
        }
    return _line(witness)


def copies_line(rows: Iterable[Mapping[str, Any]]) -> str:
    """Articles that a chain of shared text keys leads to, for `stemma stage copies`."""
    held = sorted(rows, key=lambda row: str(row["article"]))
    readings = ",".join(row["line"] for row in held)
    witnesses = ",".join(witness_line(row) for row in held)
    return f'{{"readings":[{readings}],"witnesses":[{witnesses}]}}'


def copies_rows(answer: str) -> Iterator[Row]:
    yield from json.loads(answer)["copies"]


def mates_line(pairs: Iterable[Mapping[str, Any]], profiles: Mapping[str, str]) -> tuple[str, list[str]]:
    """Pairs of articles with each profile once, for `stemma stage mates`; and the articles in their order."""
    places: dict[str, int] = {}
    told = [[places.setdefault(pair[side], len(places)) for side in ("a", "b")] for pair in pairs]
    lines = ",".join(profiles[name] for name in places)
    return f'{{"profiles":[{lines}],"pairs":{_line(told)}}}', list(places)


def mates_rows(answer: str, names: list[str]) -> Iterator[Row]:
    for a, b, similarity in json.loads(answer)["mates"]:
        yield {"a": names[a], "b": names[b], "similarity": similarity}


def match_line(pairs: Iterable[Mapping[str, Any]], readings: Mapping[str, str]) -> str:
    """Pairs of articles with each reading once, for `stemma stage match`."""
    places: dict[str, int] = {}
    told: list[list[Any]] = []
    for pair in pairs:
        a, b = (places.setdefault(pair[side], len(places)) for side in ("a", "b"))
        told.append([a, b, pair["ground"]])
    lines = ",".join(readings[name] for name in places)
    return f'{{"readings":[{lines}],"pairs":{_line(told)}}}'


def match_rows(answer: str) -> Iterator[Row]:
    for pair in json.loads(answer)["pairs"]:
        yield {
            "a": pair["articles"][0],
            "b": pair["articles"][1],
            "mates": pair["mates"],
            "matches": [
                {"first": one["first"], "second": one["second"], "line": _line(one)} for one in pair["matches"]
            ],
        }


def claims_line(
    assertions: Iterable[tuple[str, str, str]], matches: Iterable[str], witnesses: Mapping[str, str]
) -> str:
    """A neighbourhood for `stemma stage claims`: (name, article, line) of each assertion, the lines of its matches."""
    places: dict[str, int] = {}
    numbers: dict[str, int] = {}
    told: list[str] = []
    for name, article, line in assertions:
        numbers[name] = len(numbers)
        told.append(f'{{"witness":{places.setdefault(article, len(places))},{line[1:]}')
    held: list[Row] = []
    for line in matches:
        match = json.loads(line)
        held.append({**match, "first": numbers[match["first"]], "second": numbers[match["second"]]})
    seen = ",".join(witnesses[article] for article in places)
    return f'{{"witnesses":[{seen}],"assertions":[{",".join(told)}],"matches":{_line(held)}}}'


def claims_row(answer: str) -> Row:
    told = json.loads(answer)
    names = told["assertions"]
    claims = [
        sorted(names[place] for utterance in claim["utterances"] for place in utterance["assertions"])
        for claim in told["claims"]
    ]
    return {
        "assertions": names,
        "claims": [{"claim": held[0], "assertions": held} for held in claims],
        "line": answer,
    }


def reading_line(line: str, keys: Iterable[int], profile: str) -> str:
    """A reading with its keys and profile, for `stemma stage load`."""
    return f'{{"reading":{line},"keys":[{",".join(map(str, keys))}],"profile":{profile}}}'


def pair_line(row: Mapping[str, Any]) -> str:
    """A pair as `stemma stage match` printed it, for `stemma stage load`."""
    matches = ",".join(one["line"] for one in row["matches"])
    head = _line({"articles": [row["a"], row["b"]], "mates": row["mates"]})
    return f'{{"pairs":[{head[:-1]},"matches":[{matches}]}}]}}'


def copies_load_line(row: Mapping[str, Any]) -> str:
    """A group of copies, for `stemma stage load`."""
    return _line({"copies": [{"articles": row["articles"], "owner": row["owner"], "basis": row["basis"]}]})
