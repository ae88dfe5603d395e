# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""neo4j-admin's CSV keeps its header grammar and every word; Cypher parses by the openCypher grammar and says the same.

There is no Neo4j on PyPI or in Debian, so that nothing here imports: what is checked is what its manual demands.
"""
import csv, json, re, shlex
from antlr4 import CommonTokenStream, InputStream
from antlr4.error.ErrorListener import ErrorListener
from antlr4_cypher import CypherLexer, CypherParser
from graphs import graphs, in_table, same

HEADER = re.compile(r'([^:]*)(?::(ID|START_ID|END_ID|LABEL|TYPE|string|long|double|boolean|datetime))?$')
ESCAPE = re.compile(r'\\u([0-9A-Fa-f]{4})|\\(.)')
TIME = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')


def label(kind):
    return ''.join(w[0].upper() + w[1:] for w in kind.split('_'))


def read(path):
    with open(path, encoding='utf-8', newline='') as file:
        head, *rows = csv.reader(file, strict=True)
    return [HEADER.match(h).groups() for h in head], rows


def value(text, type):
    return {'long': int, 'double': float, 'boolean': {'true': True, 'false': False}.get}.get(type, str)(text)


def check_csv(graph, folder):
    command = shlex.split((folder / 'IMPORT.txt').read_text().splitlines()[0])
    same(command[:4], ['neo4j-admin', 'database', 'import', 'full'], 'the command')
    options = dict(o.removeprefix('--').split('=', 1) for o in command[5:])
    same(options['multiline-fields'], 'true', 'the command')
    for name, known in (('nodes', graph.nodes), ('relationships', graph.edges)):
        head, rows = read(folder / options[name])
        known = {in_table(id): row for id, row in known.items()}
        special = ('ID', 'LABEL') if name == 'nodes' else ('START_ID', 'END_ID', 'TYPE')
        for mark in special:
            same(sum(type == mark for _, type in head), 1, mark)
        names = [n for n, _ in head if n]
        same(len(names), len(set(names)), 'columns')
        found = set()
        for row in rows:
            same(len(row), len(head), 'columns of a row')
            cells = {name or type: value(text, type) for (name, type), text in zip(head, row) if text != ''}
            source = known[cells['id']]
            found.add(cells['id'])
            if name == 'nodes':
                same(cells.pop('LABEL'), 'Stemma;' + label(source['kind']), cells['id'])
            else:
                ends = (in_table(source['from_id']), in_table(source['to_id']))
                same((cells.pop('START_ID'), cells.pop('END_ID')), ends, cells['id'])
                same(cells.pop('TYPE'), source['kind'].upper(), cells['id'])
            for time in ('from', 'to'):
                assert time not in cells or TIME.match(cells[time])
            fields = {k: in_table(v) for k, v in graph.fields(source).items() if v != ''}
            cells.pop('id')
            same(cells, fields, f'{source["id"]}')
        same(found, set(known), name)
    return len(graph.nodes), len(graph.edges)


class Strict(ErrorListener):
    def syntaxError(self, recognizer, symbol, line, column, message, e):
        raise AssertionError(f'line {line}:{column} {message}')


def tokens(text):
    lexer = CypherLexer(InputStream(text))
    lexer.removeErrorListeners()
    lexer.addErrorListener(Strict())
    return CommonTokenStream(lexer)


def parses(statement):
    parser = CypherParser(tokens(statement))
    parser.removeErrorListeners()
    parser.addErrorListener(Strict())
    parser.script()


class Literal:
    """Reads the maps of an UNWIND, with the manual's escapes."""

    def __init__(self, text):
        self.text, self.at = text, 0

    def skip(self, words):
        assert self.text.startswith(words, self.at), self.text[self.at:self.at + 40]
        self.at += len(words)

    def next(self, words):
        return self.text.startswith(words, self.at)

    def list(self):
        items = []
        self.skip('[\n  ')
        while True:
            items.append(self.value())
            if not self.next(',\n  '):
                break
            self.skip(',\n  ')
        self.skip('\n]')
        return items

    def value(self):
        if self.next('{'):
            self.skip('{')
            map = {}
            while not self.next('}'):
                if map:
                    self.skip(', ')
                if self.next('`'):
                    end = self.text.index('`:', self.at)
                    name, self.at = self.text[self.at + 1:end].replace('``', '`'), end + 1
                else:
                    name = re.compile(r'[A-Za-z]\w*').match(self.text, self.at).group()
                    self.at += len(name)
                self.skip(': ')
                assert name not in map
                map[name] = self.value()
            self.skip('}')
            return map
        if self.next('datetime('):
            self.skip('datetime(')
            text = self.value()
            self.skip(')')
            assert TIME.match(text)
            return text
        if self.next("'"):
            end = re.compile(r"'((?:[^'\\]|\\.)*)'").match(self.text, self.at)
            self.at = end.end()
            short = {'n': '\n', 'r': '\r', 't': '\t', "'": "'", '\\': '\\'}
            return ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else short[m[2]], end[1])
        word = re.compile(r'[-\w.+]+').match(self.text, self.at).group()
        self.at += len(word)
        return json.loads(word)


def check_cypher(graph, path):
    text = path.read_text(encoding='utf-8')
    assert not [c for c in text if ord(c) < 0x20 and c != '\n' or 0x7F <= ord(c) < 0xA0], 'a control character'
    first, *statements = re.split(r';\n(?=UNWIND |$)', text)
    assert first.startswith('CREATE CONSTRAINT'), first
    nodes, edges = set(), set()
    for statement in statements:
        if not statement:
            continue
        literal = Literal(statement)
        literal.skip('UNWIND ')
        rows = literal.list()
        kind = (rows[0].get('row') or rows[0])['kind']
        rest = statement[literal.at:]
        # The grammar's own parser is slow: the statement with its first rows.
        head = statement[:statement.index('\n  ')]
        some = statement[len(head):literal.at - 2].split(',\n  ')[:2]
        parses(head + ',\n  '.join(some) + '\n]' + rest)
        for row in rows:
            own = row.get('row') or row
            source = (graph.edges if 'row' in row else graph.nodes)[own.pop('id')]
            same(own, graph.fields(source), source['id'])
            if 'row' in row:
                same((row['ends']['source'], row['ends']['target']), (source['from_id'], source['to_id']), source['id'])
                edges.add(source['id'])
                assert f'[r:{kind.upper()} {{id' in rest
            else:
                nodes.add(source['id'])
                assert f'SET n:{label(kind)},' in rest
    same((nodes, edges), (set(graph.nodes), set(graph.edges)), 'Cypher')
    return len(nodes), len(edges)


with graphs() as both:
    for graph in both:
        counts = check_csv(graph, graph.export('neo4j')), check_cypher(graph, graph.export('cypher'))
        same(counts[0], counts[1], 'counts')
        print(f'{graph.name}: {counts[0]} nodes and edges in both')
