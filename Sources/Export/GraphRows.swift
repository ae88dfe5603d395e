import ReportedSpeech

/// The rows of the `node` and `edge` views, given one at a time, as often as a format asks for them.
public struct GraphRows {
  public let schema: PropertySchema
  let nodes: ((Node) throws -> Void) throws -> Void
  let edges: ((Edge) throws -> Void) throws -> Void

  public init(
    schema: PropertySchema, nodes: @escaping ((Node) throws -> Void) throws -> Void,
    edges: @escaping ((Edge) throws -> Void) throws -> Void
  ) {
    self.schema = schema
    self.nodes = nodes
    self.edges = edges
  }

  public init(schema: PropertySchema, nodes: [Node], edges: [Edge]) {
    self.init(schema: schema, nodes: { try nodes.forEach($0) }, edges: { try edges.forEach($0) })
  }
}

/// A named value as a format writes it, nulls left out: the columns of the view first, then the properties.
typealias Field = Property

extension Node {
  /// All but the id. A property that bears the name of a column is called "property-NAME".
  var fields: [Field] {
    Field.columns(
      [
        ("kind", .string(kind)), ("label", .string(label)), ("from", from.map { .string($0.text) }),
        ("to", to.map { .string($0.text) }), ("claim", claim.map { .integer($0) }),
        ("outlet", outlet.map { .integer($0) }), ("run", run.map { .integer($0) }),
      ], properties, reserved: Node.reserved)
  }

  static let columns: [PropertySchema.Column] = [
    .init(name: "kind", type: .string), .init(name: "label", type: .string), .init(name: "from", type: .string),
    .init(name: "to", type: .string), .init(name: "claim", type: .integer), .init(name: "outlet", type: .integer),
    .init(name: "run", type: .integer),
  ]
  static let reserved = Set(columns.map(\.name)).union(["id"])
}

extension Edge {
  /// All but the id and the two ends.
  var fields: [Field] {
    Field.columns(
      [
        ("kind", .string(kind)), ("from", from.map { .string($0.text) }), ("claim", claim.map { .integer($0) }),
        ("run", run.map { .integer($0) }),
      ], properties, reserved: Edge.reserved)
  }

  static let columns: [PropertySchema.Column] = [
    .init(name: "kind", type: .string), .init(name: "from", type: .string), .init(name: "claim", type: .integer),
    .init(name: "run", type: .integer),
  ]
  static let reserved = Set(columns.map(\.name)).union(["id", "source", "target", "key"])
}

extension PropertySchema {
  /// Every field that `Node.fields` may give, with its type.
  var nodeFields: [Column] { Node.columns + nodes.map { $0.beside(Node.reserved) } }
  var edgeFields: [Column] { Edge.columns + edges.map { $0.beside(Edge.reserved) } }
}

extension PropertySchema.Column {
  fileprivate func beside(_ reserved: Set<String>) -> Self {
    Self(name: Field.name(name, beside: reserved), type: type)
  }
}

extension Field {
  fileprivate static func columns(
    _ columns: [(String, Value?)], _ properties: [Property], reserved: Set<String>
  ) -> [Field] {
    columns.compactMap { name, value in value.map { Field(name, $0) } }
      + properties.filter { $0.value != .null }.map { Field(name($0.name, beside: reserved), $0.value) }
  }

  fileprivate static func name(_ name: String, beside reserved: Set<String>) -> String {
    reserved.contains(name) ? "property-" + name : name
  }
}
