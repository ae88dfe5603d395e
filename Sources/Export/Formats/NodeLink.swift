import ReportedSpeech

extension ExportFormat {
  /// Node-link JSON as NetworkX 3.4 and later write it: the edges under `edges`, not `links`.
  static let nodeLink = ExportFormat(
    id: "node-link", summary: "node-link JSON, for networkx.node_link_graph and D3",
    examples: ["stemma export node-link -o graph.json"],
    files: [
      File(name: "graph.json") { rows, output in
        try output.append("{\"directed\":true,\"multigraph\":true,\"graph\":{},\"nodes\":[")
        var list = JSONList()
        try rows.nodes { node in
          try list.append([.init("id", .string(node.id))] + node.fields.map(\.member), to: &output)
        }
        try output.append("\n],\"edges\":[")
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

/// Objects of an array, one a line.
struct JSONList {
  private var isEmpty = true
  private let writer = JSONWriter()

  mutating func append(_ members: [JSONValue.Member], to output: inout Output) throws {
    try output.append(isEmpty ? "\n" : ",\n")
    isEmpty = false
    try output.append(writer.bytes(.object(members)))
  }
}

extension Property {
  var member: JSONValue.Member {
    switch value {
    case .string(let text): .init(name, .string(text))
    case .integer(let number): .init(name, .integer(number))
    case .double(let number): .init(name, .double(number))
    case .boolean(let flag): .init(name, .boolean(flag))
    case .null: .init(name, .null)
    }
  }
}
