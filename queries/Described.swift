import Graph
import ReportedSpeech

/// A node, or an edge that describes the node before it.
package enum Described: AnswerRow, Hashable {
  case node(Node)
  case edge(Edge)

  package static let question = NamedQuery(
    "descriptions", PackageResources.descriptions_sql,
    examples: ["descriptions", "descriptions --selection '[\"outlet:Hill Post\"]'"])

  package init(_ cells: inout Cells) throws {
    _ = try cells.text()
    let id = try cells.text()
    let kind = try cells.text()
    let label = try cells.optionalText()
    let (source, target) = (try cells.optionalText(), try cells.optionalText())
    let (from, to) = (try cells.instant(), try cells.instant())
    let (claim, outlet, run) = (
      try cells.optionalInteger(), try cells.optionalInteger(), try cells.optionalInteger()
    )
    let properties = try cells.properties()
    if let label {
      self = .node(
        Node(
          id: id, kind: kind, label: label, from: from, to: to, claim: claim, outlet: outlet, run: run,
          properties: properties))
    } else {
      self = .edge(
        Edge(
          id: id, kind: kind, source: source ?? "", target: target ?? "", from: from, claim: claim, run: run,
          properties: properties))
    }
  }
}

extension QuestionDesk {
  /// Hands over one node after the other with the edges that describe it: few, so that memory does not grow.
  package func descriptions(of selection: Selection? = nil, _ body: (Node, [Edge]) throws -> Void) throws {
    var current: (node: Node, edges: [Edge])?
    try each(Described.self, Selection.parameters(selection)) { described in
      switch described {
      case .edge(let edge): current?.edges.append(edge)
      case .node(let node):
        if let current { try body(current.node, current.edges) }
        current = (node, [])
      }
    }
    if let current { try body(current.node, current.edges) }
  }
}
