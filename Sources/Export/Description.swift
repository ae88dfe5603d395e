import ReportedSpeech

/// A node with the edges that describe it: for the formats that say all of a thing in one place.
///
/// An edge describes the end that has only few of its kind: an article has one outlet and an outlet many articles, so
/// `published` describes the article. All others describe the node that they lead from.
package struct Description: Hashable, Sendable {
  package var node: Node
  package var edges: [Edge]

  package init(node: Node, edges: [Edge]) {
    self.node = node
    self.edges = edges
  }

  /// Kinds of edges that describe the node they lead to.
  static let inward: Set<String> = ["published"]

  /// Where the first edge of a kind leads from here.
  func partner(_ kind: String) -> String? { partners(kind).first }

  func partners(_ kind: String) -> [String] {
    edges.lazy.filter { $0.kind == kind }.map { Description.inward.contains(kind) ? $0.source : $0.target }
  }

  /// Of assertions: those that they come from.
  var descents: [Edge] { edges.filter(\.isDescent) }
  /// Those that say the same.
  var likenesses: [Edge] { edges.filter(\.isLikeness) }

  /// The claim that an assertion makes.
  var claim: String? { node[text: "claim_name"].map { "claim:" + $0 } }
}

extension Edge {
  /// The end that it describes.
  var subject: String { Description.inward.contains(kind) ? target : source }
}

extension Node {
  subscript(text name: String) -> String? { properties.text(name) }
}

extension Edge {
  subscript(text name: String) -> String? { properties.text(name) }
}

extension [Property] {
  subscript(name: String) -> Property.Value? { first { $0.name == name }?.value }

  /// A value as text; nil where it is null or not there.
  fileprivate func text(_ name: String) -> String? {
    switch self[name] {
    case .string(let text): text
    case .integer(let number): String(number)
    case .double(let number): String(number)
    case .boolean(let flag): String(flag)
    case .null, nil: nil
    }
  }
}
