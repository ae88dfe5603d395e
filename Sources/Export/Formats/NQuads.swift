import ReportedSpeech

extension ExportFormat {
  /// What a run added stands in the graph of that run's name, so that a store can drop or date it by run. What the runs
  /// are stands in the default graph.
  static let nQuads = ExportFormat(
    id: "nquads", summary: "PROV-O in N-Quads, one named graph a run, for quad stores",
    examples: [
      "stemma export nquads -o graph.nq", "stemma export nquads --base https://example.org/stemma/ -o graph.nq",
    ],
    mapping: Provenance.mapping,
    files: [
      File(name: "graph.nq") { rows, settings, output in
        var quads = RDFWriter(base: settings.base)
        for triple in Provenance.software(settings.generator) { quads.quad(triple) }
        for run in try rows.runs() {
          for triple in Provenance.triples(of: run) { quads.quad(triple) }
        }
        try rows.descriptions { description in
          for triple in Provenance.triples(of: description) { quads.quad(triple) }
          try quads.drain(to: &output)
        }
        try quads.drain(to: &output)
      }
    ])
}
