# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""Graphviz (Debian: graphviz) draws DOT, every node and edge of it; nothing in a text becomes markup of the picture."""
import os, shutil, subprocess, sys
from lxml import etree
import pydot
from graphs import graphs, same

SVG, XLINK = '{http://www.w3.org/2000/svg}', '{http://www.w3.org/1999/xlink}href'
if not shutil.which('dot'):
    root = [] if os.getuid() == 0 else ['sudo', '-n']
    try:
        subprocess.run([*root, 'apt-get', 'install', '-y', '-qq', 'graphviz'], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        print('skipped: there is no graphviz on this machine, and it could not be installed')
        sys.exit()


def drawn(program, path):
    done = subprocess.run([program, '-Tsvg', str(path)], capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    warnings = [l for l in done.stderr.decode().splitlines() if l and 'font' not in l.lower() and 'Pango' not in l]
    assert not warnings, warnings
    return etree.fromstring(done.stdout)


def classes(tree, kind):
    return [g for g in tree.iter(SVG + 'g') if kind in (g.get('class') or '').split()]


with graphs() as both:
    for graph in both:
        for program, part in (('dot', ('--claim', '1')), ('dot', ('--outlet', graph.of_kind('outlet')[0]['label'])), ('sfdp', ())):
            path = graph.export('dot', *part)
            tree = drawn(program, path)
            nodes = {g.findtext(SVG + 'title') for g in classes(tree, 'node')}
            edges = classes(tree, 'edge')
            if part:
                assert nodes < set(graph.nodes) and len(nodes) > 2
                same(len(edges), len(graph.part(nodes)), f'{part}: edges')
            else:
                # A name, unlike a label, has no escapes: what would need one is drawn otherwise.
                plain = {id for id in graph.nodes if '\\' not in id and '  ' not in id and id.isprintable()}
                assert plain <= nodes, plain - nodes
                same(len(nodes), len(graph.nodes), 'nodes')
                same(len(edges), len(graph.edges), 'edges')
            assert not list(tree.iter(SVG + 'script', SVG + 'image', SVG + 'img', SVG + 'foreignObject'))
            assert not [a for e in tree.iter() for a in e.attrib if a.startswith('on')]
            links = {a.get(XLINK) for a in tree.iter(SVG + 'a')} - {None}
            assert not [link for link in links if not link.startswith(('http://', 'https://'))], links
            read = pydot.graph_from_dot_file(str(path), encoding='utf-8')[0]
            read_nodes = [n for n in read.get_nodes() if n.get_name() not in ('graph', 'node', 'edge')]
            same((len(read_nodes), len(read.get_edges())), (len(nodes), len(edges)), 'pydot')
            print(f'{graph.name} {" ".join(part)[:40]}: {program} drew {len(nodes)} nodes, {len(edges)} edges, {len(links)} links')
