"""A server that takes a correction from its page, and is ended within a write of it."""
import json, re, urllib.error, urllib.parse, urllib.request
from pathlib import Path
from subprocess import PIPE

from ground import chance, graph, ground, require, run, sound, started
from injection import loaded

PEOPLE = [
    {'id': 'courier/1', 'outlet': 'Harbor Courier', 'date': '2026-01-05', 'title': 'Budget', 'text':
     '“The council cannot pay for the bridge this year,” said Rep. Dana Pell, a Democrat of the third district. “It will have '
     "to wait,” Pell said. The vote on next year's budget fell late on Thursday after a debate of six hours."},
    {'id': 'gazette/1', 'outlet': 'Fen Gazette', 'date': '2026-03-08', 'title': 'Choir sings', 'text':
     '“Four hundred people sang with us on the green,” said Dana Pell, pastor of the Wendle chapel, after the festival. Choirs '
     'from eleven valleys stood in the rain, and the youngest of the singers was seven years old.'}]
known = {}


def corrected(here, **settings):
    """Chooses the first answer to the first doubt, as a browser would; False where the server ended before it answered."""
    server = started(here, 'serve', '--port', '0', '--allow-corrections', extra=loaded(**settings), stdout=PIPE)
    try:
        address = server.stdout.readline().decode().strip()
        try:
            page = urllib.request.urlopen(address + 'review', timeout=60).read().decode()
            form = next((f for f in page.split('<form')[1:] if 'name="doubt"' in f), '')
            fields = {name: re.search(rf'name="{name}"[^>]* value="([^"]*)"', form) for name in ('doubt', 'token', 'choice')}
            if not all(fields.values()):
                return True
            body = urllib.parse.urlencode({name: found[1] for name, found in fields.items()}).encode()
            asked = urllib.request.Request(address + 'review', body, {'Origin': address.rstrip('/')})
            urllib.request.urlopen(asked, timeout=60).read()
        except (urllib.error.URLError, ConnectionError, OSError, ValueError):
            return False
        return True
    finally:
        server.terminate()
        server.communicate(timeout=60)


def killed_serving():
    with ground as here:
        Path(here, 'people.jsonl').write_text('\n'.join(json.dumps(one) for one in PEOPLE) + '\n')
        run(here, 'ingest', 'people.jsonl', codes=[0])
        if not known:
            with ground as other:
                Path(other, 'stemma.db').write_bytes(Path(here, 'stemma.db').read_bytes())
                counts = Path(other, 'counts')
                require(corrected(other, count=counts), 'the page takes no correction')
                writes = int(counts.read_text().split()[1])
                require(writes, 'the page wrote nothing')
                known.update(writes=writes, graph=graph(other))
        corrected(here, call='write', at=chance.randint(1, known['writes']), do='kill')
        sound(here)
        # Where the first try was written down whole, the page has nothing left to ask.
        if graph(here) != known['graph']:
            corrected(here)
        require(graph(here) == known['graph'], 'the second try gives another graph')
        sound(here)
