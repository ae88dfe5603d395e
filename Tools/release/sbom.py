#!/usr/bin/env python3
"""sbom.py PROGRAM SCRATCH > stemma.spdx.json: what a built program is made of, as SPDX 2.3.

Swift packages by the versions that SwiftPM resolved; C libraries by what the program asks the system for. The date is the
commit's, so that the same commit gives the same bytes."""
import hashlib, json, os, re, subprocess, sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent.parent
program, scratch = Path(sys.argv[1]), Path(sys.argv[2])
LICENSES = {'grdb.swift': 'MIT', 'swift-argument-parser': 'Apache-2.0', 'yams': 'MIT'}
LIBRARIES = {
    'libsqlite3': 'blessing', 'libxml2': 'MIT', 'libz': 'Zlib', 'libbz2': 'bzip2-1.0.6', 'libzstd': 'BSD-3-Clause',
    'libstemmer': 'BSD-3-Clause', 'libmicrohttpd': 'LGPL-2.1-or-later',
}
DATA = [('WordNet', '3.0', 'LicenseRef-WordNet-3.0'), ('symspellpy frequency dictionary', 'NOASSERTION', 'MIT')]


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True, cwd=HERE).stdout.strip()


def package(name, version, license, where='NOASSERTION'):
    return {
        'SPDXID': 'SPDXRef-' + re.sub(r'[^A-Za-z0-9.-]', '-', name), 'name': name, 'versionInfo': version,
        'downloadLocation': where, 'filesAnalyzed': False, 'licenseConcluded': license, 'licenseDeclared': license,
        'copyrightText': 'NOASSERTION',
    }


version, commit = run(str(program), '--version').split(' ')[0], run('git', 'rev-parse', 'HEAD')
root = package('stemma', version, 'Apache-2.0')
root['checksums'] = [{'algorithm': 'SHA256', 'checksumValue': hashlib.sha256(program.read_bytes()).hexdigest()}]
packages, linked = [], []
state = json.loads((scratch / 'workspace-state.json').read_text())
for one in state['object']['dependencies']:
    ref, checkout = one['packageRef'], one['state'].get('checkoutState', {})
    # The name is now the package's, now the repository's.
    packages.append(package(
        ref['identity'], checkout.get('version') or checkout.get('revision', 'NOASSERTION'),
        LICENSES.get(ref['identity'], 'NOASSERTION'), ref['location']))
packages.append(package('swift-runtime', run('swift', '--version').split('Swift version ')[1].split(' ')[0], 'Apache-2.0'))
packages += [package(*one) for one in DATA]
for line in run('ldd', str(program)).splitlines():
    library = line.split()[0].split('/')[-1]
    base = library.split('.so')[0]
    linked.append(package(library, 'NOASSERTION', LIBRARIES.get(base, 'NOASSERTION')))
os.environ['TZ'] = 'UTC'
date = run('git', 'log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%dT%H:%M:%SZ')
relations = [{'spdxElementId': 'SPDXRef-DOCUMENT', 'relationshipType': 'DESCRIBES', 'relatedSpdxElement': root['SPDXID']}]
for kind, those in (('CONTAINS', packages), ('DYNAMIC_LINK', linked)):
    relations += [{'spdxElementId': root['SPDXID'], 'relationshipType': kind, 'relatedSpdxElement': p['SPDXID']} for p in those]
print(json.dumps({
    'spdxVersion': 'SPDX-2.3', 'dataLicense': 'CC0-1.0', 'SPDXID': 'SPDXRef-DOCUMENT', 'name': f'stemma-{version}',
    'documentNamespace': f'urn:stemma:sbom:{version}:{commit}',
    'creationInfo': {'created': date, 'creators': ['Tool: Tools/release/sbom.py']},
    'packages': sorted([root] + packages + linked, key=lambda p: p['name']), 'relationships': relations,
    'hasExtractedLicensingInfos': [
        {'licenseId': 'LicenseRef-WordNet-3.0', 'extractedText': 'see NOTICE', 'name': 'WordNet 3.0 license'}],
}, indent=1, sort_keys=True))
