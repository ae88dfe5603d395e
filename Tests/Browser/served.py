"""A served graph, and a browser that minds what a page does."""

import json
import subprocess
from pathlib import Path

HOSTILE = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>"


class Served:
    """`stemma serve` over a graph, until the block ends."""

    def __init__(self, stemma: str, database: Path, *options: str):
        self.command = [stemma, "serve", "--port", "0", "--db", str(database), *options]

    def __enter__(self) -> str:
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        return self.process.stdout.readline().strip().rstrip("/")

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(10) == 0, "it did not stop when it was told to"


def demo(stemma: str, folder: Path) -> Path:
    database = folder / "demo.db"
    subprocess.run([stemma, "demo", "--db", str(database)], check=True, capture_output=True)
    return database


def namesakes(stemma: str, folder: Path) -> Path:
    """Two people of one name, taken for one."""
    articles = [
        {
            "id": "courier/1", "outlet": "Harbor Courier", "date": "2026-01-05", "title": "Budget",
            "text": "“The council cannot pay for the bridge this year,” said Rep. Dana Pell, a Democrat of the third district."
            " “It will have to wait,” Pell said. The vote on next year's budget fell late on Thursday after a debate of six"
            " hours, and taxes on land rise by a tenth.",
        },
        {
            "id": "gazette/1", "outlet": "Fen Gazette", "date": "2026-03-08", "title": "Choir sings",
            "text": "“Four hundred people sang with us on the green,” said Dana Pell, pastor of the Wendle chapel, after the"
            " festival. Choirs from eleven valleys stood in the rain, and the youngest of the singers was seven years old.",
        },
    ]
    path = folder / "namesakes.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in articles))
    database = folder / "namesakes.db"
    subprocess.run([stemma, "ingest", str(path), "--db", str(database)], check=True, capture_output=True)
    return database


def hostile(stemma: str, folder: Path) -> Path:
    """A graph with a payload in every field that an article has."""
    articles = [
        {
            "url": address, "outlet": outlet + HOSTILE, "title": "Title " + HOSTILE, "byline": HOSTILE, "date": date,
            "text": f"“We will rebuild the old pier {HOSTILE} before the {season} comes,” Mayor Ann {HOSTILE} Lee said"
            " on Monday. “It is safe,” said Bo Ray.",
        }
        for address, outlet, date, season in [
            ("javascript:alert(3)", "Bay", "2026-03-05", "winter"), ("data:text/html,x", "Hill", "2026-03-06", "summer")
        ]
    ]
    path = folder / "hostile.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in articles))
    database = folder / "hostile.db"
    subprocess.run([stemma, "ingest", str(path), "--db", str(database)], check=True, capture_output=True)
    return database


class Watched:
    """A page of a browser, with everything that it should not have done."""

    def __init__(self, browser, address: str, width: int = 1200, scheme: str = "light"):
        self.context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        self.page = self.context.new_page()
        self.address = address
        self.faults: list[str] = []
        self.page.on("console", lambda message: self.faults.append(message.text))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.faults.append("a dialog"), dialog.dismiss()))
        self.page.on("request", self._mind)

    def _mind(self, request):
        if not request.url.startswith(self.address):
            self.faults.append(f"asked {request.url}")

    def go(self, path: str):
        self.page.goto(self.address + path)
        return self.page

    def close(self):
        self.context.close()
        assert not self.faults, self.faults
