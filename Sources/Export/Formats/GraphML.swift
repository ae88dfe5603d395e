import ReportedSpeech

extension ExportFormat {
  /// GraphML (Brandes et al. 2002). It has no type for dates: they are strings, as in the database.
  static let graphML = ExportFormat(
    id: "graphml", summary: "GraphML, for Gephi, Cytoscape, yEd and networkx.read_graphml",
    examples: ["stemma export graphml -o graph.graphml"],
    files: [
      File(name: "graph.graphml") { rows, output in
        let nodeKeys = GraphMLKeys(rows.schema.nodeFields, prefix: "n")
        let edgeKeys = GraphMLKeys(rows.schema.edgeFields, prefix: "e")
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
          try nodeKeys.write(node.fields, of: node.id, in: &xml)
          xml.end()
          xml.lineBreak()
          try xml.drain(to: &output)
        }
        try rows.edges { edge in
          // The id makes two edges of one pair two edges: networkx then reads a MultiDiGraph.
          xml.start("edge", ("id", edge.id), ("source", edge.source), ("target", edge.target))
          try edgeKeys.write(edge.fields, of: edge.id, in: &xml)
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

/// The declared keys of nodes or of edges: every field by number, with its type.
private struct GraphMLKeys {
  private let columns: [PropertySchema.Column]
  private let ids: [String: (id: String, type: PropertySchema.ValueType)]
  private let prefix: String

  init(_ columns: [PropertySchema.Column], prefix: String) {
    self.columns = columns
    self.prefix = prefix
    ids = Dictionary(
      columns.enumerated().map { ($1.name, ("\(prefix)\($0)", $1.type)) }, uniquingKeysWith: { first, _ in first })
  }

  func declare(for element: String, in xml: inout XMLWriter) {
    for (i, column) in columns.enumerated() {
      let type = column.type == .integer ? "long" : column.type.rawValue
      xml.empty(
        "key", ("id", "\(prefix)\(i)"), ("for", element), ("attr.name", column.name), ("attr.type", type))
      xml.lineBreak()
    }
  }

  func write(_ fields: [Field], of id: String, in xml: inout XMLWriter) throws(ExportError) {
    for field in fields {
      guard let key = ids[field.name] else { throw .undeclaredProperty(field.name, of: id) }
      guard let text = field.value.text(as: key.type) else { throw .wrongType(field.name, of: id) }
      xml.element("data", ("key", key.id), text: text)
    }
  }
}

extension Property.Value {
  /// As text that a reader of `type` takes; nil where the value is none.
  func text(as type: PropertySchema.ValueType) -> String? {
    switch (self, type) {
    case (.string(let text), .string): text
    case (.integer(let number), .integer), (.integer(let number), .double), (.integer(let number), .string):
      String(number)
    case (.double(let number), .double), (.double(let number), .string): String(number)
    case (.boolean(let flag), .boolean), (.boolean(let flag), .string): String(flag)
    default: nil
    }
  }
}
