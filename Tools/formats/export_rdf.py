# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""rdflib reads Turtle and N-Quads as the same triples, one graph a run, with every word; pyshacl finds them in shape."""
import collections
from pathlib import Path
import pyshacl, rdflib
from rdflib import RDF, Literal, Namespace, URIRef
from graphs import graphs, iri, same

PROV, SCHEMA, STEMMA = (Namespace(n) for n in ('http://www.w3.org/ns/prov#', 'https://schema.org/', 'urn:stemma:term:'))
shapes = rdflib.Graph().parse(Path(__file__).with_name('shapes.ttl'))


def check(graph, turtle, node):
    for kind, type in (('outlet', SCHEMA.NewsMediaOrganization), ('article', SCHEMA.NewsArticle), ('claim', SCHEMA.Claim),
                       ('utterance', STEMMA.Utterance), ('copy_group', STEMMA.CopyGroup)):
        same(set(turtle.subjects(RDF.type, type)), {node(n['id']) for n in graph.of_kind(kind)}, kind)
    for row in graph.of_kind('statement', 'assertion'):
        isQuote = row['properties']['mode'] in ('direct', 'mixed')
        assert (node(row['id']), RDF.type, SCHEMA.Quotation if isQuote else SCHEMA.Statement) in turtle, row['id']
        same(str(turtle.value(node(row['id']), SCHEMA.text)), row['properties']['text'], row['id'])
    for row in graph.of_kind('article'):
        title = turtle.value(node(row['id']), SCHEMA.headline)
        same(title and str(title), row['properties']['title'], row['id'])
        same(str(turtle.value(node(row['id']), SCHEMA.identifier)), row['properties']['key'], row['id'])
    for row in graph.of_kind('outlet', 'speaker'):
        same(str(turtle.value(node(row['id']), SCHEMA.name)), row['label'], row['id'])
    comparisons = graph.comparisons()
    for edge in graph.edges.values():
        ends = node(edge['from_id']), node(edge['to_id'])
        found = set(turtle.predicates(*ends)) | set(turtle.predicates(*reversed(ends)))
        assert found, f"{edge['id']} is not there"
        if edge in comparisons:
            isDescent = edge['properties']['status'] == 'confirmed' and edge['kind'] != 'likeness'
            assert isDescent == bool(found & {PROV.wasQuotedFrom, PROV.wasRevisionOf, PROV.wasDerivedFrom}), edge
            value = turtle.value(node(edge['id']), STEMMA.similarity)
            same(float(value), edge['properties']['similarity'], edge['id'])


with graphs() as both:
    for graph in both:
        for base in ('urn:stemma:', 'https://graph.example/q/'):
            node = lambda id: URIRef(base + iri(id))
            turtle = rdflib.Graph().parse(graph.export('turtle', '--base', base), format='turtle')
            quads = rdflib.Dataset().parse(graph.export('nquads', '--base', base), format='nquads')
            union = rdflib.Graph()
            for s, p, o, _ in quads.quads():
                union.add((s, p, o))
            same(set(union) - set(turtle), set(), 'only in N-Quads')
            same(set(turtle) - set(union), set(), 'only in Turtle')
            check(graph, turtle, node)
            named = {g.identifier for g in quads.graphs() if len(g) and str(g.identifier).startswith(base)}
            runs = {row['run_id'] for row in (graph.nodes | graph.edges).values()}
            same(named, {node(f'run:{r}') for r in runs}, 'graphs')
            for row in graph.of_kind('statement', 'assertion', 'article', 'outlet'):
                where = {g for _, _, _, g in quads.quads((node(row['id']), RDF.type, None, None))}
                same(where, {node(f"run:{row['run_id']}")}, row['id'])
            for run in runs:
                assert (node(f'run:{run}'), RDF.type, PROV.Activity) in quads.default_graph
        conforms, _, text = pyshacl.validate(turtle, shacl_graph=shapes)
        assert conforms, text
        part = rdflib.Graph().parse(graph.export('turtle', '--claim', '1'), format='turtle')
        conforms, _, text = pyshacl.validate(part, shacl_graph=shapes)
        assert conforms, text
        # The shapes would notice.
        turtle.remove((None, PROV.wasQuotedFrom, None))
        assert not pyshacl.validate(turtle, shacl_graph=shapes)[0]
        print(f'{graph.name}: {len(union)} triples, {len(named)} graphs, {len(part)} triples of one claim, all in shape')
