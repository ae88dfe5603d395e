import ReportedSpeech

extension ExportFormat {
  static let turtle = ExportFormat(
    id: "turtle", summary: "PROV-O in Turtle, for rdflib, Protégé and triple stores",
    examples: ["stemma export turtle -o graph.ttl", "stemma export turtle --claim 3 | rapper -i turtle -q - file:///"],
    mapping: Provenance.mapping,
    files: [
      File(name: "graph.ttl") { rows, settings, output in
        let kinds = Set(Provenance.kinds)
        var turtle = RDFWriter(base: settings.base)
        turtle.prefixes(kinds: Provenance.kinds)
        turtle.turtle(Provenance.software(settings.generator), kinds: kinds)
        for run in try rows.runs() { turtle.turtle(Provenance.triples(of: run), kinds: kinds) }
        try rows.descriptions { description in
          turtle.turtle(Provenance.triples(of: description), kinds: kinds)
          try turtle.drain(to: &output)
        }
        try turtle.drain(to: &output)
      }
    ])
}
