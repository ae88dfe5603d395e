import ReportedSpeech

extension ExportFormat {
  /// Node-link JSON as NetworkX 3.4 and later write it, the edges under `edges`; D3 wants them under `links`.
  static let nodeLink = ExportFormat(
    id: "node-link", summary: "node-link JSON, for networkx.node_link_graph and D3",
    examples: ["stemma export node-link -o graph.json", "stemma export node-link --links-key links | jq .links"],
    files: [
      File(name: "graph.json") { rows, settings, output in
        try output.append("{\"directed\":true,\"multigraph\":true,\"graph\":{},\"nodes\":[")
        var list = JSONList()
        try rows.nodes { node in
          try list.append([.init("id", .string(node.id))] + node.fields.map(\.member), to: &output)
        }
        try output.append("\n],")
        try output.append(JSONWriter().bytes(.string(settings.linksKey)))
        try output.append(":[")
        list = JSONList()
        try rows.edges { edge in
          // The key tells two edges of one pair apart.
          let ends: [JSONValue.Member] = [
            .init("source", .string(edge.source)), .init("target", .string(edge.target)),
            .init("key", .string(edge.id)),
          ]
          try list.append(ends + edge.fields.map(\.member), to: &output)
        }
        try output.append("\n]}\n")
      }
    ])
}
