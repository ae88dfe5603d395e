import ReportedSpeech

extension ExportFormat {
  /// Cypher statements that may be run again: what is there already is set, not doubled.
  static let cypher = ExportFormat(
    id: "cypher", summary: "Cypher statements, for Neo4j, Memgraph and whoever speaks openCypher",
    examples: ["stemma export cypher --claim 3 | cypher-shell", "stemma export cypher -o graph.cypher"],
    files: [
      File(name: "graph.cypher") { rows, _, output in
        // Every node has the label Stemma besides its own: one index finds the ends of every edge.
        try output.append("CREATE CONSTRAINT stemma_id IF NOT EXISTS FOR (n:Stemma) REQUIRE n.id IS UNIQUE;\n")
        var batch = CypherBatch(merging: .nodes)
        try rows.nodes { node in
          try batch.open(node.kind, &output)
          batch.cypher.map([Field("id", .string(node.id))] + node.fields)
        }
        try batch.close(&output)
        batch = CypherBatch(merging: .edges)
        try rows.edges { edge in
          try batch.open(edge.kind, &output)
          let ends = [Field("source", .string(edge.source)), Field("target", .string(edge.target))]
          batch.cypher.keywords("{ends: ")
          batch.cypher.map(ends)
          batch.cypher.keywords(", row: ")
          batch.cypher.map([Field("id", .string(edge.id))] + edge.fields)
          batch.cypher.keywords("}")
        }
        try batch.close(&output)
      }
    ])
}

/// Rows of one kind, merged by one statement: a label and a type cannot be parameters, and a million statements would
/// be parsed one by one.
private struct CypherBatch {
  enum Element { case nodes, edges }

  var cypher = CypherWriter()
  private let element: Element
  private var kind: String?
  private var count = 0
  private let limit = 500

  init(merging element: Element) { self.element = element }

  /// Begins a row; the statement before it is closed where it is of another kind, or full.
  mutating func open(_ kind: String, _ output: inout Output) throws {
    if kind != self.kind || count == limit {
      try close(&output)
      cypher.keywords("UNWIND [\n  ")
    } else {
      cypher.keywords(",\n  ")
    }
    self.kind = kind
    count += 1
    try cypher.drain(to: &output)
  }

  mutating func close(_ output: inout Output) throws {
    guard let kind else { return }
    switch element {
    case .nodes:
      cypher.keywords("\n] AS row\nMERGE (n:Stemma {id: row.id})\nSET n:")
      cypher.name(kind.cypherLabel)
      cypher.keywords(", n += row;\n")
    case .edges:
      cypher.keywords(
        "\n] AS edge\nMATCH (a:Stemma {id: edge.ends.source}), (b:Stemma {id: edge.ends.target})\nMERGE (a)-[r:")
      cypher.name(kind.cypherType)
      cypher.keywords(" {id: edge.row.id}]->(b)\nSET r += edge.row;\n")
    }
    (self.kind, count) = (nil, 0)
    try cypher.drain(to: &output)
  }
}
