/// One row of the `node` view: what every export reads.
public struct Node: Hashable, Sendable {
  /// "statement:12".
  public var id: String
  public var kind: String
  public var label: String
  public var from: Instant?
  public var to: Instant?
  public var claim: Int64?
  public var outlet: Int64?
  public var run: Int64?
  public var properties: [Property]

  public init(
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
public struct Edge: Hashable, Sendable {
  public var id: String
  public var kind: String
  public var source: String
  public var target: String
  public var from: Instant?
  public var claim: Int64?
  public var run: Int64?
  public var properties: [Property]

  public init(
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
public struct Property: Hashable, Sendable {
  public var name: String
  public var value: Value

  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  public enum Value: Hashable, Sendable {
    case string(String)
    case integer(Int64)
    case double(Double)
    case boolean(Bool)
    case null
  }
}

/// What a format that declares its columns first must know before the first node: which properties come, of which type.
public struct PropertySchema: Hashable, Sendable {
  public enum ValueType: String, Hashable, Sendable, CaseIterable { case string, integer, double, boolean }
  public var nodes: [Column]
  public var edges: [Column]

  public struct Column: Hashable, Sendable {
    public var name: String
    public var type: ValueType

    public init(name: String, type: ValueType) {
      self.name = name
      self.type = type
    }
  }

  public init(nodes: [Column], edges: [Column]) {
    self.nodes = nodes
    self.edges = edges
  }
}
