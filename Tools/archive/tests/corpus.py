"""Invented articles with all that deciding knows: versions, copies, what everybody says, outlets spelled in two ways."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[3]

_PLACES = "Calder Ellery Torvane Brack Morwen Sallow Undine Harrow Quill Tamsin Orrin Vesper".split()
_THINGS = "bridge harbour tunnel reservoir orchard viaduct foundry granary lighthouse brewery quarry observatory".split()
_VERBS = "rebuild close flood sell inspect extend abandon repaint survey insure".split()
_WHENS = "before the winter storms".split(), "after the spring count".split(), "once the auditors have left".split()
_NAMES = "Ines Halloran,Ruth Okafor,Piet Lindqvist,Mara Teague,Jonas Wetherby,Adela Frost".split(",")
_OUTLETS = "Harbor Courier,The Bay Times,Bay Times,Northwire,Channel 6 News,Ellery Ledger".split(",")
_EVERYBODY = "“Nobody at the regional water authority expected the northern reservoir to empty overnight,” {name} said."


def _said(dice: random.Random, place: str, thing: str) -> str:
    when = " ".join(dice.choice(_WHENS))
    figure = dice.randint(11, 960)
    return (
        f"“We will {dice.choice(_VERBS)} the {place} {thing} {when}, whatever the {figure} families of "
        f"{dice.choice(_PLACES)} may think of it,”"
    )


def articles(count: int, seed: int = 3) -> list[dict[str, Any]]:
    dice = random.Random(seed)
    made: list[dict[str, Any]] = []
    while len(made) < count:
        place, thing, name = dice.choice(_PLACES), dice.choice(_THINGS), dice.choice(_NAMES)
        lines = [_said(dice, place, thing) for _ in range(5)]
        day = f"2026-03-{dice.randint(1, 28):02}"
        for outlet in dice.sample(_OUTLETS, dice.randint(1, 4)):
            told = [f"{line} {name} said." for line in dice.sample(lines, 3)]
            if dice.random() < 0.3:
                told[0] = told[0].replace("will", "may")
            if dice.random() < 0.3:
                told.append(f"{lines[0]} {name} told the Bay Times on Monday.")
            if dice.random() < 0.7:
                told.append(_EVERYBODY.format(name=dice.choice(_NAMES)))
            article = {
                "id": f"a{len(made)}",
                "outlet": outlet,
                "title": f"{place} {thing} in doubt",
                "text": "\n\n".join(told),
            }
            if dice.random() < 0.9:
                article["published"] = f"{day}T{dice.randint(0, 23):02}:00:00Z"
            made.append(article)
    return made + _again(dice, made)


def _again(dice: random.Random, made: list[dict[str, Any]]) -> list[dict[str, Any]]:
    again: list[dict[str, Any]] = []
    for article in dice.sample(made, 12):
        again.append({**article, "text": article["text"] + "\n\nThis article was changed later that week."})
        again.append({**article, "title": article["title"] + ", officials say"})
        body = " ".join(article["text"].split("\n\n") * 2)
        copied = {"id": f"copy-{article['id']}", "outlet": dice.choice(_OUTLETS), "text": body, "byline": "Northwire"}
        again += [copied, {**copied, "id": copied["id"] + "-2", "outlet": "Northwire", "published": "2026-03-09"}]
    return again


def write(folder: Path, count: int) -> Path:
    """A folder of JSON lines, pages and front matter, with records that are none."""
    folder.mkdir()
    told = [json.dumps(article, ensure_ascii=False) for article in articles(count)]
    told.insert(5, '{"id": "broken", "text": ')
    told.insert(9, '{"id": "empty", "text": ""}')
    (folder / "articles.jsonl").write_text("\n".join(told) + "\n")
    for source in ("Sources/Stemma/demo", "Tests/Fixtures/pages"):
        for path in sorted((REPOSITORY / source).iterdir()):
            if path.suffix in (".md", ".html"):
                (folder / path.name).write_bytes(path.read_bytes())
    return folder
