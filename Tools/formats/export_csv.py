# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""The CSV bundle is a valid data package, sqlite-utils loads it, and every word is there; with --csv-safe no cell is a formula."""
import csv, json, sqlite3, subprocess, sys
from pathlib import Path
import frictionless
from graphs import graphs, in_table, same

csv.field_size_limit(1 << 30)
sqlite_utils = Path(sys.executable).parent / 'sqlite-utils'


def rows(path):
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file, strict=True))


def text(value):
    return '' if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def is_formula(cell):
    try:
        float(cell)
        return False
    except ValueError:
        return cell[:1] in ('=', '+', '-', '@', '\t', '\r', '\uff1d', '\uff0b', '\uff0d', '\uff20')


with graphs() as both:
    for graph in both:
        folder = graph.export('csv')
        same(sorted(p.name for p in folder.iterdir()), ['datapackage.json', 'edges.csv', 'nodes.csv'], 'files')
        report = frictionless.Package(str(folder / 'datapackage.json')).validate()
        assert report.valid, report.flatten(['rowNumber', 'fieldName', 'type', 'message'])
        for name, known in (('nodes', graph.nodes), ('edges', graph.edges)):
            read = {r['id']: r for r in rows(folder / f'{name}.csv')}
            same(set(read), {in_table(id) for id in known}, name)
            for id, row in known.items():
                for field, value in ((f, in_table(v)) for f, v in graph.fields(row).items()):
                    cell = read[in_table(id)][field]
                    same(cell if not isinstance(value, float) else float(cell),
                         value if isinstance(value, float) else text(value), f'{id}: {field}')
                if name == 'edges':
                    ends = read[in_table(id)]
                    same((ends['source'], ends['target']), (in_table(row['from_id']), in_table(row['to_id'])), id)
        database = folder.with_suffix('.loaded.db')
        for name in ('nodes', 'edges'):
            subprocess.run([str(sqlite_utils), 'insert', str(database), name, str(folder / f'{name}.csv'), '--csv', '--pk', 'id'],
                           check=True, capture_output=True)
        loaded = sqlite3.connect(database)
        counts = tuple(loaded.execute(f'SELECT count(*) FROM {t}').fetchone()[0] for t in ('nodes', 'edges'))
        same(counts, (len(graph.nodes), len(graph.edges)), 'sqlite-utils')
        same(loaded.execute('SELECT count(*) FROM edges WHERE source NOT IN (SELECT id FROM nodes)').fetchone()[0], 0, 'ends')
        safe = graph.export('csv', '--csv-safe')
        formulas = marked = 0
        for name in ('nodes', 'edges'):
            for plain, guarded in zip(rows(folder / f'{name}.csv'), rows(safe / f'{name}.csv'), strict=True):
                for field, cell in plain.items():
                    formulas += is_formula(cell)
                    marked += guarded[field] != cell
                    assert not is_formula(guarded[field]), guarded[field]
                    same(guarded[field], "'" + cell if is_formula(cell) else cell, field)
        same(marked, formulas, 'formulas')
        assert formulas or graph.name == 'demo'
        print(f'{graph.name}: {counts} rows, {formulas} formulas neutralised on request')
