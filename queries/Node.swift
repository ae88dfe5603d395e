import Graph
import ReportedSpeech

extension Node: AnswerRow {
  package static let question = NamedQuery(
    "nodes", PackageResources.nodes_sql, examples: ["nodes", "nodes --selection '[\"outlet:Hill Post\"]'"])

  package init(_ cells: inout Cells) throws {
    self.init(
      id: try cells.text(), kind: try cells.text(), label: try cells.text(), from: try cells.instant(),
      to: try cells.instant(), claim: try cells.optionalInteger(), outlet: try cells.optionalInteger(),
      run: try cells.optionalInteger(), properties: try cells.properties())
  }
}

extension Edge: AnswerRow {
  package static let question = NamedQuery(
    "edges", PackageResources.edges_sql,
    examples: ["edges", "edges --selection '[\"outlet:Hill Post\", \"outlet:Bay Times\"]'"])

  package init(_ cells: inout Cells) throws {
    self.init(
      id: try cells.text(), kind: try cells.text(), source: try cells.text(), target: try cells.text(),
      from: try cells.instant(), claim: try cells.optionalInteger(), run: try cells.optionalInteger(),
      properties: try cells.properties())
  }
}

extension PropertySchema.Column {
  static let nodes = NamedQuery(
    "node_properties", PackageResources.node_properties_sql, examples: ["node_properties"])
  static let edges = NamedQuery(
    "edge_properties", PackageResources.edge_properties_sql, examples: ["edge_properties"])
}

extension QuestionDesk {
  /// Hands over one node after the other, so that memory does not grow with the graph.
  package func nodes(of selection: Selection? = nil, _ body: (Node) throws -> Void) throws {
    try each(Node.self, Selection.parameters(selection), body)
  }

  package func edges(of selection: Selection? = nil, _ body: (Edge) throws -> Void) throws {
    try each(Edge.self, Selection.parameters(selection), body)
  }

  /// Which properties the nodes and edges have: for formats that declare them first.
  package func propertySchema(of selection: Selection? = nil) throws -> PropertySchema {
    PropertySchema(
      nodes: try columns(PropertySchema.Column.nodes, selection),
      edges: try columns(PropertySchema.Column.edges, selection))
  }

  private func columns(_ question: NamedQuery, _ selection: Selection?) throws -> [PropertySchema.Column] {
    var columns: [PropertySchema.Column] = []
    try rows(of: question, Selection.parameters(selection)) { cells in
      columns.append(
        PropertySchema.Column(
          name: try cells.text(), type: try cells.word(PropertySchema.ValueType.self)))
    }
    return columns
  }
}

extension Cells {
  mutating func properties() throws -> [Property] {
    guard let properties = [Property](json: try text()) else {
      throw GraphError.damaged("properties that are not JSON")
    }
    return properties
  }
}
