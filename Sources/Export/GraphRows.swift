import ReportedSpeech

/// What an export reads: the rows of the `node` and `edge` views, given one at a time, as often as a format asks for
/// them, always in the same order.
package struct GraphRows {
  let schema: () throws -> PropertySchema
  let nodes: ((Node) throws -> Void) throws -> Void
  let edges: ((Edge) throws -> Void) throws -> Void
  /// Every node with the edges that describe it, kind by kind, what is pointed to before what points to it.
  let descriptions: ((Description) throws -> Void) throws -> Void
  /// The ingests that nodes and edges are from.
  let runs: () throws -> [Run]
  let questions: [CannedQuestion]

  /// - Parameter schema: asked for only by the formats that declare what comes.
  package init(
    schema: @escaping () throws -> PropertySchema,
    nodes: @escaping ((Node) throws -> Void) throws -> Void,
    edges: @escaping ((Edge) throws -> Void) throws -> Void,
    descriptions: @escaping ((Description) throws -> Void) throws -> Void,
    runs: @escaping () throws -> [Run] = { [] }, questions: [CannedQuestion] = []
  ) {
    self.schema = schema
    self.nodes = nodes
    self.edges = edges
    self.descriptions = descriptions
    self.runs = runs
    self.questions = questions
  }

  /// Rows that are in memory already.
  package init(
    schema: PropertySchema, nodes: [Node], edges: [Edge], runs: [Run] = [], questions: [CannedQuestion] = []
  ) {
    let describing = Dictionary(grouping: edges, by: \.subject)
    self.init(
      schema: { schema }, nodes: { try nodes.forEach($0) }, edges: { try edges.forEach($0) },
      descriptions: { give in
        for node in nodes { try give(Description(node: node, edges: describing[node.id] ?? [])) }
      }, runs: { runs }, questions: questions)
  }
}

/// A named value as a format writes it, nulls left out: the columns of the view first, then the properties.
typealias Field = Property

extension Node {
  /// All but the id. A property that bears the name of a column is called "property-NAME".
  var fields: [Field] { fields(beside: Node.reserved) }

  /// The same, where a syntax keeps further names to itself.
  func fields(beside reserved: Set<String>) -> [Field] {
    Field.columns(
      [
        ("kind", .string(kind)), ("label", .string(label)), ("from", from.map { .string($0.text) }),
        ("to", to.map { .string($0.text) }), ("claim", claim.map { .integer($0) }),
        ("outlet", outlet.map { .integer($0) }), ("run", run.map { .integer($0) }),
      ], properties, reserved: reserved)
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
  var fields: [Field] { fields(beside: Edge.reserved) }

  func fields(beside reserved: Set<String>) -> [Field] {
    Field.columns(
      [
        ("kind", .string(kind)), ("from", from.map { .string($0.text) }), ("claim", claim.map { .integer($0) }),
        ("run", run.map { .integer($0) }),
      ], properties, reserved: reserved)
  }

  static let columns: [PropertySchema.Column] = [
    .init(name: "kind", type: .string), .init(name: "from", type: .string), .init(name: "claim", type: .integer),
    .init(name: "run", type: .integer),
  ]
  static let reserved = Set(columns.map(\.name)).union(["id", "source", "target", "key"])
}

extension PropertySchema {
  /// Every field that `Node.fields` may give, with its type.
  var nodeFields: [Column] { nodeFields(beside: Node.reserved) }
  var edgeFields: [Column] { edgeFields(beside: Edge.reserved) }

  func nodeFields(beside reserved: Set<String>) -> [Column] { Node.columns + nodes.map { $0.beside(reserved) } }
  func edgeFields(beside reserved: Set<String>) -> [Column] { Edge.columns + edges.map { $0.beside(reserved) } }
}

extension PropertySchema.Column {
  fileprivate func beside(_ reserved: Set<String>) -> Self {
    Self(name: Field.name(name, beside: reserved), type: type)
  }
}

extension Field {
  /// The fields that are always a time, for the syntaxes that have a type for it.
  static let times: Set<String> = ["from", "to"]

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
