"""The graphs that the scripts beside this folder export, and what must come back.

Every script is run as `python3 SCRIPT STEMMA`, STEMMA being the binary, and fails by an exception. Two graphs: the shipped demo, and one
whose titles, names and words hold what a syntax might trip over. What is true of them is read from the database itself.
"""
import contextlib, json, os, sqlite3, subprocess, sys, tempfile, unicodedata
from pathlib import Path

STEMMA = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else 'stemma'

SCRIPT = '<script>alert("x")</script><img src=x onerror=alert(1)> & &lt; &#60; ]]> <!-- --> <![CDATA['
STEERING = 'bell \x07 escape \x1b[31m\x1b]8;;http://evil.example\x07 DEL \x7f C1 \x9b\x85 VT \x0b FF \x0c NUL \x00 no XML \ufffe\uffff'
BIDI = 'bidi \u202eabc\u202c \u2066x\u2069 zero\u200bwidth soft\u00adhyphen NFD e\u0301 ZWJ 👩\u200d👩\u200d👧 line\u2028 para\u2029'
QUOTING = """'single' \\ \\\\ \\' \\u0027 \\n \\N {curly} ${x} `tick` ``` $$ %s %0A ; , | \\"""
FORMULAS = ['=HYPERLINK("http://evil.example","x")', '+1+cmd|\'/c calc\'!A0', '-2+3', '@SUM(A1)', '\uff1d1+1', '\t=1']


def hostile_articles():
    """A dozen invented articles; the same words in two outlets, so that there are derivations."""
    tricks = [SCRIPT, STEERING, BIDI, QUOTING] + FORMULAS
    for number, trick in enumerate(tricks):
        for outlet in (f'Outlet "{number}" {in_xml(trick)[:20]}', f"O'Neill & Sons {number} <b>"):
            yield {
                'id': f'a/{number}/{len(outlet)}?x="{trick[:10]}"&y=<z>', 'outlet': outlet, 'title': f'{trick} said number {number}',
                'date': f'2026-03-{number + 1:02}T0{len(outlet) % 9}:00:00Z', 'url': f'https://news{number}.example/p?a=1&b="{number}"<c>',
                'author': trick[:30],
                'text': f'Opening words of the story number {number}.\n\n'
                        f'“The harbour bridge number {number} will be closed for {number + 3} weeks {trick} from Monday,” said Ann Lee{number}, '
                        f'the mayor of Port{number}. “And {trick} nobody told the fishermen of the eastern quay.”\n\n'
                        f'Lee{number} denied that the ferry contract number {number} {trick} had been signed in secret.\n',
            }


@contextlib.contextmanager
def graphs():
    """(name, Graph) of each, in a folder that goes."""
    with tempfile.TemporaryDirectory() as folder:
        demo, hostile = Graph('demo', folder), Graph('hostile', folder)
        demo.stemma('demo')
        articles = Path(folder) / 'hostile.jsonl'
        articles.write_text(''.join(json.dumps(a) + '\n' for a in hostile_articles()), encoding='utf-8')
        half = len(articles.read_text().splitlines()) // 2
        # Two runs, for the formats that tell them apart.
        lines = articles.read_text().splitlines(keepends=True)
        for n, part in enumerate((lines[:half], lines[half:])):
            piece = Path(folder) / f'hostile{n}.jsonl'
            piece.write_text(''.join(part), encoding='utf-8')
            hostile.stemma('ingest', str(piece))
        yield [demo.read(), hostile.read()]


class Graph:
    def __init__(self, name, folder):
        self.name, self.folder, self.path = name, Path(folder), str(Path(folder) / f'{name}.db')

    def stemma(self, *arguments, code=0):
        done = subprocess.run([STEMMA, *arguments, '--db', self.path], capture_output=True, cwd=self.folder)
        assert done.returncode == code, (arguments, done.returncode, done.stderr.decode())
        return done.stdout

    def read(self):
        database = sqlite3.connect(self.path)
        database.row_factory = sqlite3.Row
        self.nodes = {r['id']: dict(r, properties=json.loads(r['properties'])) for r in database.execute('SELECT * FROM node')}
        self.edges = {r['id']: dict(r, properties=json.loads(r['properties'])) for r in database.execute('SELECT * FROM edge')}
        self.articles = {r['key']: dict(r) for r in database.execute('SELECT * FROM article')}
        self.fragments = {}
        for r in database.execute('SELECT assertion.name, fragment.* FROM fragment JOIN assertion ON assertion.id = assertion_id '
                                  'ORDER BY assertion_id, fragment.position'):
            self.fragments.setdefault(f"assertion:{r['name']}", []).append((r['start'], r['end'], r['text']))
        self.database = database
        assert len(self.nodes) > 100 and len(self.edges) > 150, 'too small to say anything'
        assert self.comparisons(), 'no wording is held against another'
        return self

    def export(self, format, *arguments):
        """The path of the export."""
        target = self.folder / f'{self.name}.{format}.{abs(hash(arguments))}'
        self.stemma('export', format, '-o', str(target), '--force', *arguments)
        return target

    def of_kind(self, *kinds):
        return [n for n in self.nodes.values() if n['kind'] in kinds]

    def edges_of_kind(self, *kinds):
        return [e for e in self.edges.values() if e['kind'] in kinds]

    def comparisons(self):
        """What holds one wording against another: descents, of any relation, and likenesses."""
        return [e for e in self.edges.values() if e['from_id'].startswith('assertion:') and e['to_id'].startswith('assertion:')]

    def fields(self, row, also=()):
        """Every value of a node or an edge by the name that exports give it; none is null. `also`: names a format keeps to itself."""
        columns = {'kind': row['kind'], 'label': row.get('label'), 'from': row['from_time'], 'to': row.get('to_time'),
                   'claim': row['claim_id'], 'outlet': row.get('outlet_id'), 'run': row['run_id']}
        if 'from_id' in row:
            columns = {k: v for k, v in columns.items() if k not in ('label', 'to', 'outlet')}
        reserved = set(columns) | set(also) | ({'id', 'source', 'target', 'key'} if 'from_id' in row else {'id'})
        own = {('property-' + k if k in reserved else k): v for k, v in row['properties'].items()}
        return {k: v for k, v in (columns | own).items() if v is not None}

    def part(self, nodes):
        """The edges between these nodes."""
        return {e['id'] for e in self.edges.values() if e['from_id'] in nodes and e['to_id'] in nodes}


def in_xml(text):
    """What is left of a text in XML 1.0, which cannot hold control characters at all."""
    return ''.join(c for c in text if c in '\t\n\r' or ord(c) >= 0x20 and ord(c) not in (0xFFFE, 0xFFFF))


# What joins letters and syllables is part of writing, though Unicode counts it among what only steers.
PARTS = {chr(c) for c in (0xAD, 0x200B, 0x200C, 0x200D, 0x2060, *range(0x600, 0x606), 0x6DD, 0x8E2)}


def in_table(value):
    """What is left of a text in a table: no control characters but tabs and line breaks, and nothing that turns its words round."""
    if not isinstance(value, str):
        return value
    return ''.join(
        '\ufffd' if c not in '\t\n\r' and unicodedata.category(c) in ('Cc', 'Cf') and c not in PARTS else c for c in value)


def iri(id):
    """An id as the end of an IRI: what an IRI cannot hold is percent-encoded."""
    def stands(c):
        return 0xA0 < ord(c) < 0xE000 or 0x20 < ord(c) < 0x7F and c not in '<>"{}|^`\\%#?'
    return ''.join(c if stands(c) else ''.join(f'%{b:02X}' for b in c.encode()) for c in id)


def same(got, want, what):
    if got != want:
        raise AssertionError(f'{what}: {got!r} is not {want!r}')
