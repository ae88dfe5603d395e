# /// script
# dependencies = ["followthemoney"]
# ///
"""`ftm validate` gives back every entity as it was; every reference leads to an entity of the kind that the model wants."""
import json, re, shutil, subprocess, sys, unicodedata
from pathlib import Path
from followthemoney import model
from graphs import graphs, same

ftm = shutil.which('ftm', path=str(Path(sys.executable).parent)) or 'ftm'
# The model writes these its own way: dates lose seconds of zero, addresses are percent-encoded.
lossy = {'date', 'url'}


def letters(value):
    return ''.join(c for c in unicodedata.normalize('NFC', value) if c.isalnum())


with graphs() as both:
    for graph in both:
        path = graph.export('ftm')
        entities = {e['id']: e for e in map(json.loads, path.read_text(encoding='utf-8').splitlines())}
        done = subprocess.run([ftm, 'validate', '-i', str(path)], capture_output=True, check=True)
        validated = {e['id']: e for e in map(json.loads, done.stdout.decode().splitlines())}
        same(set(validated), set(entities), 'entities')
        schemas = {}
        for id, entity in entities.items():
            schema = model.get(entity['schema'])
            schemas[schema.name] = schemas.get(schema.name, 0) + 1
            for name in schema.required:
                assert entity['properties'].get(name), f'{id}: {schema.name} has no {name}'
            for name, values in entity['properties'].items():
                prop = schema.get(name)
                assert prop, f'{id}: {schema.name} knows no {name}'
                kept = validated[id]['properties'].get(name, [])
                same(len(kept), len(values), f'{id}: {name} {values}')
                if prop.type.name in ('text', 'string', 'name'):
                    # The model drops characters that are not seen, quotation marks around a name, and double spaces.
                    same(*(sorted(map(letters, vs)) for vs in (kept, values)), f'{id}: {name}')
                elif prop.type.name not in lossy:
                    same(sorted(kept), sorted(values), f'{id}: {name}')
                if prop.type.name == 'entity':
                    for value in values:
                        target = model.get(entities[value]['schema'])
                        assert target.is_a(prop.range.name), f'{id}: {name} leads to a {target.name}, not a {prop.range.name}'
        kinds = {k: len(graph.of_kind(k)) for k in ('article', 'outlet', 'statement', 'assertion', 'claim', 'utterance')}
        same(schemas['Article'], kinds['article'], 'articles')
        same(schemas['Note'], kinds['statement'] + kinds['assertion'] + kinds['claim'], 'notes')
        same(schemas['Event'], kinds['utterance'], 'events')
        same(schemas['Similar'], len(graph.comparisons()), 'derivations')
        same(schemas['Mention'], len(graph.edges_of_kind('said_by')), 'mentions')
        for row in graph.of_kind('statement', 'assertion'):
            note = entities['stemma-' + re.sub('[^A-Za-z0-9]', '-', row['id'])]
            same(note['properties']['description'], [row['properties']['text']], row['id'])
        gexf = subprocess.run([ftm, 'export-gexf', '-i', str(path), '-o', str(path) + '.gexf'], capture_output=True)
        assert gexf.returncode == 0, gexf.stderr.decode()
        print(f'{graph.name}: {len(entities)} entities, {schemas}')
