import ReportedSpeech

extension ExportFormat {
  /// GEXF 1.3, dynamic: what has a time appears then and stays, so that Gephi's timeline plays how a claim spread.
  ///
  /// The times are whole seconds, but the time format is called `date`: networkx fails on `dateTime`, and Gephi reads
  /// the seconds either way. Nothing has an end: a report does not cease, and Gephi drops what ends when it begins.
  static let gexf = ExportFormat(
    id: "gexf", summary: "GEXF 1.3 with times, for Gephi's timeline and networkx.read_gexf",
    examples: ["stemma export gexf -o graph.gexf", "stemma export gexf --claim 3 -o claim.gexf"],
    files: [
      File(name: "graph.gexf") { rows, settings, output in
        let schema = try rows.schema()
        let nodeFields = DeclaredFields(schema.nodeFields(beside: Node.reservedInGEXF), prefix: "n")
        let edgeFields = DeclaredFields(schema.edgeFields(beside: Edge.reservedInGEXF), prefix: "e")
        var xml = XMLWriter()
        xml.openGEXF(by: settings.generator, nodeFields, edgeFields)
        xml.start("nodes")
        xml.lineBreak()
        try rows.nodes { node in
          try xml.gexf(node, nodeFields)
          try xml.drain(to: &output)
        }
        xml.end()
        xml.start("edges")
        xml.lineBreak()
        try rows.edges { edge in
          try xml.gexf(edge, edgeFields)
          try xml.drain(to: &output)
        }
        for _ in ["edges", "graph", "gexf"] { xml.end() }
        xml.lineBreak()
        try xml.drain(to: &output)
      }
    ])
}

extension Node {
  /// A passage's start and end are no times.
  fileprivate static let reservedInGEXF = reserved.union(["start", "end"])
}

extension Edge {
  fileprivate static let reservedInGEXF = reserved.union(["start", "end", "weight"])
}

extension XMLWriter {
  fileprivate mutating func openGEXF(by generator: String, _ nodes: DeclaredFields, _ edges: DeclaredFields) {
    declaration()
    start("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")])
    lineBreak()
    start("meta")
    element("creator", text: generator)
    element("description", text: "Who reported what, from whom, and in which words")
    end()
    lineBreak()
    start(
      "graph",
      [
        ("mode", "dynamic"), ("defaultedgetype", "directed"), ("idtype", "string"), ("timeformat", "date"),
        ("timerepresentation", "interval"),
      ])
    lineBreak()
    for (element, fields) in [("node", nodes), ("edge", edges)] {
      start("attributes", [("class", element), ("mode", "static")])
      lineBreak()
      for column in fields.columns {
        let type = column.type == .integer ? "long" : column.type.rawValue
        empty("attribute", ("id", column.id), ("title", column.name), ("type", type))
        lineBreak()
      }
      end()
      lineBreak()
    }
  }

  fileprivate mutating func gexf(_ node: Node, _ fields: DeclaredFields) throws {
    var attributes = [("id", node.id), ("label", node.label.token)]
    if let from = node.from { attributes.append(("start", from.text)) }
    start("node", attributes)
    try values(node.fields(beside: Node.reservedInGEXF), of: node.id, fields)
    color(Palette.color(ofNode: node.kind))
    end()
    lineBreak()
  }

  fileprivate mutating func gexf(_ edge: Edge, _ fields: DeclaredFields) throws {
    // The kind makes two edges of one pair two edges in Gephi.
    var attributes = [
      ("id", edge.id), ("source", edge.source), ("target", edge.target), ("kind", edge.kind.token),
      ("label", edge.kind.token), ("weight", edge[text: "similarity"] ?? "1.0"),
    ]
    if let from = edge.from { attributes.append(("start", from.text)) }
    start("edge", attributes)
    try values(edge.fields(beside: Edge.reservedInGEXF), of: edge.id, fields)
    color(Palette.color(of: edge))
    end()
    lineBreak()
  }

  private mutating func values(_ fields: [Field], of id: String, _ declared: DeclaredFields) throws {
    start("attvalues")
    try declared.each(fields, of: id) { field, text in empty("attvalue", ("for", field), ("value", text)) }
    end()
  }

  private mutating func color(_ color: Palette.Color) {
    empty("color", ("r", String(color.red)), ("g", String(color.green)), ("b", String(color.blue)))
  }
}

extension String {
  /// As xs:token has it: white space is single spaces, none at the ends; what XML leaves out is left out first.
  fileprivate var token: String {
    unicodeScalars.filter(\.mayStandInXML)
      .split { " \t\n\r".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
