import ReportedSpeech

extension ExportFormat {
  /// GraphML (Brandes et al. 2002). It has no type for dates: they are strings, as in the database.
  static let graphML = ExportFormat(
    id: "graphml", summary: "GraphML, for Gephi, Cytoscape, yEd and networkx.read_graphml",
    examples: ["stemma export graphml -o graph.graphml"],
    files: [
      File(name: "graph.graphml") { rows, _, output in
        let schema = try rows.schema()
        let nodeKeys = DeclaredFields(schema.nodeFields, prefix: "n")
        let edgeKeys = DeclaredFields(schema.edgeFields, prefix: "e")
        var xml = XMLWriter()
        xml.declaration()
        xml.start("graphml", ("xmlns", "http://graphml.graphdrawing.org/xmlns"))
        xml.lineBreak()
        nodeKeys.declare(for: "node", in: &xml)
        edgeKeys.declare(for: "edge", in: &xml)
        xml.start("graph", ("id", "stemma"), ("edgedefault", "directed"))
        xml.lineBreak()
        try rows.nodes { node in
          xml.start("node", ("id", node.id))
          try xml.data(node.fields, of: node.id, nodeKeys)
          xml.end()
          xml.lineBreak()
          try xml.drain(to: &output)
        }
        try rows.edges { edge in
          // The id makes two edges of one pair two edges: networkx then reads a MultiDiGraph.
          xml.start("edge", ("id", edge.id), ("source", edge.source), ("target", edge.target))
          try xml.data(edge.fields, of: edge.id, edgeKeys)
          xml.end()
          xml.lineBreak()
          try xml.drain(to: &output)
        }
        xml.end()
        xml.end()
        xml.lineBreak()
        try xml.drain(to: &output)
      }
    ])
}

extension DeclaredFields {
  fileprivate func declare(for element: String, in xml: inout XMLWriter) {
    for column in columns {
      let type = column.type == .integer ? "long" : column.type.rawValue
      xml.empty("key", ("id", column.id), ("for", element), ("attr.name", column.name), ("attr.type", type))
      xml.lineBreak()
    }
  }
}

extension XMLWriter {
  fileprivate mutating func data(_ fields: [Field], of id: String, _ keys: DeclaredFields) throws {
    try keys.each(fields, of: id) { key, text in element("data", ("key", key), text: text) }
  }
}
