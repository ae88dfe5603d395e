# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""GEXF is valid by the schemas of GEXF 1.3, where EVAL (else ../shared/eval beside the repository) holds them, and plays in time."""
import os
from pathlib import Path
from lxml import etree
from graphs import graphs, same

NS = '{http://gexf.net/1.3}'
schemas = Path(os.environ.get('EVAL') or Path(__file__).resolve().parents[3] / 'shared/eval') / 'gexf13/gexf.xsd'
schema = etree.XMLSchema(etree.parse(str(schemas))) if schemas.exists() else None
if schema is None:
    print(f'skipped: no schemas of GEXF 1.3 at {schemas} (name a folder that has gexf13/ with EVAL=…); the rest is checked')

with graphs() as both:
    for graph in both:
        for part in ((), ('--claim', '1')):
            tree = etree.parse(str(graph.export('gexf', *part)))
            if schema is not None:
                schema.assertValid(tree)
            starts = {e.get('id'): e.get('start') for e in tree.iter(NS + 'node', NS + 'edge')}
            for id, start in starts.items():
                row = graph.nodes.get(id) or graph.edges[id]
                same(start, row['from_time'], f'{id}: start')
            for element in tree.iter(NS + 'node', NS + 'edge'):
                # Gephi drops what ends when it begins, and mixes up intervals and timestamps.
                assert not {'end', 'timestamp', 'timestamps', 'intervals'} & set(element.attrib), element.attrib
                titles = [v.get('for') for v in element.iter(NS + 'attvalue')]
                same(len(titles), len(set(titles)), f'{element.get("id")}: one value a field')
            played = [s for s in starts.values() if s]
            assert len(set(played)) > 1 or part, 'nothing to play'
            print(f'{graph.name} {" ".join(part)}: {"valid by the XSD, " if schema is not None else ""}{len(starts)} elements, '
                  f'{len(played)} with a time')
