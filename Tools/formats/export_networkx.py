# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""GraphML, GEXF, node-link and Cytoscape come back from networkx with every node, edge and word."""
import json
import networkx
from graphs import graphs, in_xml, same


def check(graph, read, name, *, words=lambda t: t, ids, drop=(), token=(), also=()):
    same(set(read.nodes), set(graph.nodes), f'{name}: nodes')
    assert read.is_directed(), name
    # GEXF is read as a simple graph where no two edges have the same ends.
    read = networkx.MultiDiGraph(read)
    edges = {ids(data, key): (a, b, data) for a, b, key, data in read.edges(keys=True, data=True)}
    same(set(edges), set(graph.edges), f'{name}: edges')
    for id, (a, b, data) in edges.items():
        same((a, b), (graph.edges[id]['from_id'], graph.edges[id]['to_id']), f'{name}: ends of {id}')
        compare(graph.fields(graph.edges[id], also), data, f'{name}: {id}', words, drop, token)
    for id, data in read.nodes(data=True):
        compare(graph.fields(graph.nodes[id], also), data, f'{name}: {id}', words, drop, token)


def compare(fields, data, what, words, drop, token):
    for field, value in fields.items():
        if field in drop:
            continue
        got = data.get(field)
        if isinstance(value, str):
            value = words(value)
            if field in token:
                value = ' '.join(value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').split(' '))
                value = ' '.join(w for w in value.split(' ') if w)
        if isinstance(value, float):
            got = float(got)
        same(got, value, f'{what}: {field}')


with graphs() as both:
    for graph in both:
        for part in ((), ('--claim', '1'), ('--from', '2026-03-02', '--to', '2026-03-04')):
            whole = not part
            graphml = networkx.read_graphml(graph.export('graphml', *part), force_multigraph=True)
            gexf = networkx.read_gexf(graph.export('gexf', *part))
            nodelink = networkx.node_link_graph(json.loads(graph.export('node-link', *part).read_bytes()), edges='edges')
            links = networkx.node_link_graph(
                json.loads(graph.export('node-link', '--links-key', 'links', *part).read_bytes()), edges='links')
            cytoscape = networkx.cytoscape_graph(json.loads(graph.export('cytoscape', *part).read_bytes()))
            counts = {(len(g.nodes), len(g.edges)) for g in (graphml, gexf, nodelink, links, cytoscape)}
            assert len(counts) == 1, counts
            if whole:
                check(graph, graphml, 'graphml', words=in_xml, ids=lambda d, k: k)
                check(graph, gexf, 'gexf', words=in_xml, ids=lambda d, k: d['id'], token=('label',), also=('start', 'end', 'weight'))
                check(graph, nodelink, 'node-link', ids=lambda d, k: k)
                check(graph, links, 'node-link, links', ids=lambda d, k: k)
                check(graph, cytoscape, 'cytoscape', ids=lambda d, k: d['id'], drop=('label', 'name'))
            else:
                nodes = set(nodelink.nodes)
                assert 0 < len(nodes) < len(graph.nodes)
                same({k for _, _, k in nodelink.edges(keys=True)}, graph.part(nodes), f'{part}')
            print(f'{graph.name} {" ".join(part)}: {counts.pop()} nodes and edges in all')
