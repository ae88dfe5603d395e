# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""Datasette serves the graph's own file; every question of ours answers there as it does on the command line, with and without parameters."""
import contextlib, html, json, socket, subprocess, sys, time, urllib.error, urllib.parse, urllib.request
from pathlib import Path
from graphs import graphs, same

questions = Path(__file__).resolve().parents[2] / 'queries/sql'
datasette = Path(sys.executable).parent / 'datasette'


@contextlib.contextmanager
def served(graph, metadata):
    """A function that gets a path of the graph's file, served on a free port of this machine."""
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([str(datasette), graph.path, '--metadata', str(metadata), '--port', str(port)],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        def get(path):
            return urllib.request.urlopen(f'http://127.0.0.1:{port}{path}', timeout=60).read().decode()
        for _ in range(150):
            assert server.poll() is None, server.stderr.read().decode()[-2000:]
            try:
                get('/-/versions.json')
                break
            except urllib.error.URLError:
                time.sleep(0.2)
        yield get
    finally:
        server.terminate()
        server.wait()


def asking(graph, id, *options):
    try:
        return json.loads(graph.stemma('ask', id, '--json', *options))
    except AssertionError:
        graph.stemma('ask', id, '--json', *options, code=3)
        return []


with graphs() as both:
    for graph in both:
        metadata = Path(str(graph.export('datasette')) + '.json')
        graph.export('datasette').rename(metadata)
        stored = json.loads(metadata.read_text())
        (name, database), = stored['databases'].items()
        same(name, graph.name, 'the name that Datasette knows the file by')
        same(set(database['queries']), {f.stem for f in questions.glob('*.sql')}, 'questions')
        claim = graph.comparisons()[0]['claim_id']
        with served(graph, metadata) as get:
            asked = 0
            for id in database['queries']:
                parameters = {'text': 'wells' if graph.name == 'demo' else 'harbour bridge'} if id == 'find' else {}
                if 'claim' in database['queries'][id]['params']:
                    parameters['claim'] = str(claim)
                query = urllib.parse.urlencode({'_shape': 'array', **parameters})
                rows = json.loads(get(f'/{name}/{id}.json?{query}'))
                options = [w for k, v in parameters.items() for w in (f'--{k}', v)]
                wanted = asking(graph, id, *options)
                # A page of Datasette has at most 1,000 rows.
                same(json.loads(json.dumps(rows)), wanted[:1000], id)
                asked += 1
            tables = json.loads(get(f'/{name}.json'))
            hidden = {t['name'] for t in tables['tables'] if t['hidden']}
            assert {'article_key', 'match', 'description', 'stored_claim'} <= hidden, hidden
            known = {t['name'] for t in tables['tables']} | {v['name'] for v in tables['views']}
            assert set(database['tables']) <= known, set(database['tables']) - known
            columns = {t['name']: set(t['columns']) for t in tables['tables']}
            for view in (v['name'] for v in tables['views'] if v['name'] in database['tables']):
                columns[view] = set(json.loads(get(f'/{name}/{view}.json?_size=1'))['columns'])
            for table, about in database['tables'].items():
                mentioned = set(about.get('columns', {})) | set(about.get('facets', [])) | {about.get('label_column')} - {None}
                assert mentioned - {None} <= columns.get(table, set()), (table, mentioned)
            page = get(f'/{name}/first_reported?claim=1')
            assert database['queries']['first_reported']['title'] in html.unescape(page)
            assert '<script>alert("x")' not in page
            page = get(f'/{name}/article?_facet=outlet_id')
            assert '<script>alert("x")' not in page
        print(f'{graph.name}: {asked} of {len(database["queries"])} questions answered as on the command line')
