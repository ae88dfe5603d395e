import ReportedSpeech

extension ExportFormat {
  /// Cytoscape.js JSON, with the keys that Cytoscape and networkx.cytoscape_graph ask for besides.
  static let cytoscape = ExportFormat(
    id: "cytoscape", summary: "Cytoscape.js JSON, for Cytoscape, cytoscape.js and networkx.cytoscape_graph",
    examples: ["stemma export cytoscape -o graph.cyjs"],
    files: [
      File(name: "graph.cyjs") { rows, settings, output in
        let head: [JSONValue.Member] = [
          .init("format_version", "1.0"), .init("generated_by", .string(settings.generator)),
          .init("target_cytoscapejs_version", "~3"), .init("data", ["name": "stemma"]), .init("directed", true),
          .init("multigraph", true),
        ]
        try output.append(JSONWriter().bytes(.object(head)).dropLast())
        try output.append(",\"elements\":{\"nodes\":[")
        var list = JSONList()
        try rows.nodes { node in
          let names: [JSONValue.Member] = [
            .init("id", .string(node.id)), .init("value", .string(node.id)), .init("name", .string(node.label)),
          ]
          try list.append([.init("data", .object(names + node.cytoscapeMembers))], to: &output)
        }
        try output.append("\n],\"edges\":[")
        list = JSONList()
        try rows.edges { edge in
          let names: [JSONValue.Member] = [
            .init("id", .string(edge.id)), .init("source", .string(edge.source)),
            .init("target", .string(edge.target)), .init("key", .string(edge.id)),
            .init("name", .string(edge.kind)), .init("interaction", .string(edge.kind)),
          ]
          try list.append([.init("data", .object(names + edge.cytoscapeMembers))], to: &output)
        }
        try output.append("\n]}}\n")
      }
    ])
}

extension Node {
  /// A name that is the label stands there once.
  fileprivate var cytoscapeMembers: [JSONValue.Member] {
    fields(beside: Node.reserved.union(["value", "name", "parent"]))
      .filter { $0.name != "label" && !($0.name == "property-name" && $0.value == .string(label)) }.map(\.member)
  }
}

extension Edge {
  fileprivate var cytoscapeMembers: [JSONValue.Member] {
    fields(beside: Edge.reserved.union(["name", "interaction"])).map(\.member)
  }
}
