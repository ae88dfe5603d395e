# /// script
# dependencies = ["PyLD", "antlr4-cypher", "datasette", "frictionless", "lxml", "networkx", "pydot", "pyshacl", "rdflib", "sqlite-utils"]
# ///
"""PyLD expands the JSON-LD and the annotations without a network; rdflib reads the same triples; every word and selector is exact."""
import json
import rdflib
from pyld import jsonld
from rdflib import RDF, Namespace, URIRef
from graphs import graphs, iri, same

SCHEMA, PROV, OA = 'https://schema.org/', 'http://www.w3.org/ns/prov#', 'http://www.w3.org/ns/oa#'
# The terms of http://www.w3.org/ns/anno.jsonld that our annotations use, as the Recommendation defines them.
ANNO = {'@context': {
    'oa': OA, 'rdf': str(RDF), 'as': 'http://www.w3.org/ns/activitystreams#', 'rdfs': 'http://www.w3.org/2000/01/rdf-schema#',
    'xsd': 'http://www.w3.org/2001/XMLSchema#', 'id': {'@id': '@id', '@type': '@id'}, 'type': {'@id': '@type', '@type': '@vocab'},
    'Annotation': 'oa:Annotation', 'SpecificResource': 'oa:SpecificResource', 'TextualBody': 'oa:TextualBody',
    'TextQuoteSelector': 'oa:TextQuoteSelector', 'TextPositionSelector': 'oa:TextPositionSelector',
    'AnnotationCollection': 'as:OrderedCollection', 'AnnotationPage': 'as:OrderedCollectionPage',
    'identifying': 'oa:identifying', 'classifying': 'oa:classifying', 'tagging': 'oa:tagging', 'linking': 'oa:linking',
    'body': {'@type': '@id', '@id': 'oa:hasBody'}, 'target': {'@type': '@id', '@id': 'oa:hasTarget'},
    'source': {'@type': '@id', '@id': 'oa:hasSource'}, 'selector': {'@type': '@id', '@id': 'oa:hasSelector'},
    'motivation': {'@type': '@vocab', '@id': 'oa:motivatedBy'}, 'purpose': {'@type': '@vocab', '@id': 'oa:hasPurpose'},
    'exact': 'oa:exact', 'prefix': 'oa:prefix', 'suffix': 'oa:suffix', 'value': 'rdf:value', 'label': 'rdfs:label',
    'start': {'@type': 'xsd:nonNegativeInteger', '@id': 'oa:start'}, 'end': {'@type': 'xsd:nonNegativeInteger', '@id': 'oa:end'},
    'startIndex': {'@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex'},
    'first': {'@type': '@id', '@id': 'as:first'}, 'items': {'@type': '@id', '@id': 'as:items', '@container': '@list'},
}}


def no_network(url, options=None):
    same(url, 'http://www.w3.org/ns/anno.jsonld', 'a context from elsewhere')
    return {'contextUrl': None, 'documentUrl': url, 'document': ANNO}


def one(object, name, key='@value'):
    values = object.get(name, [])
    return values[0][key] if values else None


def check_schema(graph, path):
    document = json.loads(path.read_bytes())
    things = {t['@id'].removeprefix('urn:stemma:'): t for t in jsonld.flatten(document)}
    # A derivation is a thing of its own here.
    derivations = {e['id'] for e in graph.comparisons()}
    same(set(things) - {iri(id) for id in derivations}, {iri(id) for id in graph.nodes}, 'things')
    claims = {n['claim_id']: id for id, n in graph.nodes.items() if n['kind'] == 'claim'}
    types = {'outlet': 'NewsMediaOrganization', 'article': 'NewsArticle', 'claim': 'Claim', 'utterance': 'CommunicateAction'}
    for id, row in graph.nodes.items():
        thing, own = things[iri(id)], row['properties']
        if row['kind'] in types:
            same(thing['@type'], [SCHEMA + types[row['kind']]], id)
        if row['kind'] in ('statement', 'assertion'):
            same(thing['@type'], [SCHEMA + ('Quotation' if own['mode'] in ('direct', 'mixed') else 'Statement')], id)
            same(one(thing, SCHEMA + 'text'), own['text'], id)
        if row['kind'] == 'assertion':
            assert any(a['@id'] == 'urn:stemma:' + id for a in things[iri(claims[row['claim_id']])][SCHEMA + 'appearance']), id
        if row['kind'] == 'article':
            same(one(thing, SCHEMA + 'headline'), own['title'], id)
            same(one(thing, SCHEMA + 'identifier'), own['key'], id)
            same(one(thing, SCHEMA + 'datePublished'), row['from_time'], id)
        if row['kind'] in ('outlet', 'speaker'):
            same(one(thing, SCHEMA + 'name'), row['label'], id)
    for edge in graph.edges_of_kind('said_by'):
        same(one(things[iri(edge['from_id'])], SCHEMA + 'creator', '@id'), 'urn:stemma:' + iri(edge['to_id']), edge['id'])
    for edge in graph.edges_of_kind('contains'):
        assert {'@id': 'urn:stemma:' + iri(edge['from_id'])} in things[iri(edge['to_id'])][SCHEMA + 'isPartOf'], edge['id']
    for edge in graph.comparisons():
        name = PROV + 'alternateOf' if edge['kind'] == 'likeness' else SCHEMA + 'isBasedOn'
        assert {'@id': 'urn:stemma:' + iri(edge['to_id'])} in things[iri(edge['from_id'])][name], edge['id']
    triples = len(rdflib.Graph().parse(path, format='json-ld'))
    quads = jsonld.to_rdf(document, {'format': 'application/n-quads'})
    same(len(rdflib.Dataset().parse(data=quads, format='nquads')), triples, 'PyLD and rdflib')
    return len(things)


def check_annotations(graph, path):
    document = json.loads(path.read_bytes())
    expanded = jsonld.expand(document, {'documentLoader': no_network})
    page = expanded[0]['http://www.w3.org/ns/activitystreams#first'][0]
    items = page['http://www.w3.org/ns/activitystreams#items'][0]['@list']
    same(len(items), len(graph.of_kind('assertion')), 'annotations')
    same({i['@id'] for i in items}, {'urn:stemma:' + n['id'] for n in graph.of_kind('assertion')}, 'annotations')
    several = 0
    for item in document['first']['items']:
        row = graph.nodes[item['id'].removeprefix('urn:stemma:')]
        article = graph.articles[row['properties']['article']] if article_is_alone(graph, row) else None
        targets = item['target'] if isinstance(item['target'], list) else [item['target']]
        fragments = graph.fragments[row['id']]
        same(len(targets), len(fragments), row['id'])
        several += len(targets) > 1
        for target, (start, end, text) in zip(targets, fragments):
            quote, *position = target['selector']
            same(quote['exact'], text, row['id'])
            if article is None:
                continue
            whole = article['title' if row['properties']['part'] == 'title' else 'text']
            same(quote['exact'], whole[start:end], row['id'])
            same(quote['prefix'], whole[max(0, start - 32):start], row['id'] + ' prefix')
            same(quote['suffix'], whole[end:end + 32], row['id'] + ' suffix')
            same(target['source'], article['url'] or target['source'], row['id'])
            if row['properties']['part'] == 'title':
                same(position, [], row['id'])
            else:
                same(article['text'][position[0]['start']:position[0]['end']], text, row['id'])
    assert several, 'no split quote'
    return len(items)


def article_is_alone(graph, row):
    """Its key is that of one version."""
    key = row['properties']['article']
    return sum(n['properties']['key'] == key for n in graph.of_kind('article')) == 1


jsonld.set_document_loader(no_network)
with graphs() as both:
    for graph in both:
        things = check_schema(graph, graph.export('jsonld'))
        part = jsonld.flatten(json.loads(graph.export('jsonld', '--claim', '1').read_bytes()))
        same(sum(t.get('@type') == [SCHEMA + 'Claim'] for t in part), 1, 'one claim')
        annotations = check_annotations(graph, graph.export('web-annotation'))
        print(f'{graph.name}: {things} things, {annotations} annotations')
