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
    known = wording_keys(told["profile"]["wordings"])
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
                "keys": keys,
            }
            for one, keys in zip(told["assertions"], known, strict=True)
        ],
    }


def wording_keys(digits: str) -> list[list[int]]:
    """What each assertion of an article is known by across stories: how many keys, one byte, and four bytes each."""
    told = bytes.fromhex(digits)
    known: list[list[int]] = []
    at = 0
    while at < len(told):
        end = at + 1 + 4 * told[at]
        known.append([int.from_bytes(told[i : i + 4], "little") for i in range(at + 1, end, 4)])
        at = end
    return known


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


def mates_line(rows: Iterable[Mapping[str, Any]]) -> tuple[str, list[str]]:
    """A batch of pairs of articles with each profile once, for `stemma stage mates`; and the articles in their order."""
    held = list(rows)
    places, profiles = _places(row for row in held if row["b"] is None)
    pairs = sorted([places[row["a"]], places[row["b"]]] for row in held if row["b"] is not None)
    return f'{{"profiles":[{profiles}],"pairs":{_line(pairs)}}}', list(places)


def mates_rows(answer: str, names: list[str]) -> Iterator[Row]:
    for a, b, similarity in json.loads(answer)["mates"]:
        yield {"a": names[a], "b": names[b], "similarity": similarity}


def match_lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What `stemma stage match` is asked of one block: a line of articles, and one of assertions, where there are any."""
    told: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        told.setdefault(row["ground"] if row["ground"] in ("reading", "shared", "assertion") else "pair", []).append(row)
    if "pair" in told:
        places, readings = _places(told["reading"])
        pairs = [[places[row["a"]], places[row["b"]], row["ground"]] for row in told["pair"]]
        yield f'{{"readings":[{readings}],"pairs":{_line(pairs)}}}'
    if "shared" in told:
        witnesses: dict[str, int] = {}
        seen: list[str] = []
        for row in told["assertion"]:
            if row["b"] not in witnesses:
                witnesses[row["b"]] = len(witnesses)
                seen.append(row["witness"])
        said = [{**row, "line": f'{{"witness":{witnesses[row["b"]]},{row["line"][1:]}'} for row in told["assertion"]]
        places, assertions = _places(said)
        shared = sorted([places[row["a"]], places[row["b"]]] for row in told["shared"])
        yield f'{{"witnesses":[{",".join(seen)}],"assertions":[{assertions}],"pairs":{_line(shared)}}}'


def _places(rows: Iterable[Mapping[str, Any]]) -> tuple[dict[str, int], str]:
    """Where each of some named lines stands among them, and all of them."""
    order = sorted(rows, key=lambda row: str(row["a"]))
    return {row["a"]: place for place, row in enumerate(order)}, ",".join(row["line"] for row in order)


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
