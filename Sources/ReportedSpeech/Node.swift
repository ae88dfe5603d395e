/// One row of the `node` view: what every export reads.
package struct Node: Hashable, Sendable {
  /// "statement:12".
  package var id: String
  package var kind: String
  package var label: String
  package var from: Instant?
  package var to: Instant?
  package var claim: Int64?
  package var outlet: Int64?
  package var run: Int64?
  package var properties: [Property]

  package init(
    id: String, kind: String, label: String, from: Instant?, to: Instant?, claim: Int64?, outlet: Int64?,
    run: Int64?, properties: [Property]
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.from = from
    self.to = to
    self.claim = claim
    self.outlet = outlet
    self.run = run
    self.properties = properties
  }
}

/// One row of the `edge` view.
package struct Edge: Hashable, Sendable {
  package var id: String
  package var kind: String
  package var source: String
  package var target: String
  package var from: Instant?
  package var claim: Int64?
  package var run: Int64?
  package var properties: [Property]

  package init(
    id: String, kind: String, source: String, target: String, from: Instant?, claim: Int64?, run: Int64?,
    properties: [Property]
  ) {
    self.id = id
    self.kind = kind
    self.source = source
    self.target = target
    self.from = from
    self.claim = claim
    self.run = run
    self.properties = properties
  }
}

/// A named value of a node or an edge, in the order of the view's JSON.
package struct Property: Hashable, Sendable {
  package var name: String
  package var value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  package enum Value: Hashable, Sendable {
    case string(String)
    case integer(Int64)
    case double(Double)
    case boolean(Bool)
    case null
  }
}

/// What a format that declares its columns first must know before the first node: which properties come, of which type.
package struct PropertySchema: Hashable, Sendable {
  package enum ValueType: String, Hashable, Sendable, CaseIterable { case string, integer, double, boolean }
  package var nodes: [Column]
  package var edges: [Column]

  package struct Column: Hashable, Sendable {
    package var name: String
    package var type: ValueType

    package init(name: String, type: ValueType) {
      self.name = name
      self.type = type
    }
  }

  package init(nodes: [Column], edges: [Column]) {
    self.nodes = nodes
    self.edges = edges
  }
}
