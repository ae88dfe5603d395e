/// Every bound on what an assistant may ask, so that no request, however made, takes all of a machine.
struct AssistantLimits: Hashable, Sendable {
  /// Bytes of one message.
  var lineSize = 1 << 20
  /// Arrays and objects inside one another.
  var nestingDepth = 32
  /// Characters of words that are asked about.
  var textSize = 5000
  /// Characters of a draft.
  var draftSize = 200_000
  /// Milliseconds that SQLite may look for an answer.
  var queryTime = 20_000

  init() {}

  /// - Parameter changes: "NAME=NUMBER", names as `named` gives them. Nil where one is none of them.
  init?(_ changes: [String]) {
    for change in changes {
      let sides = change.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let value = Int(sides[1]), value > 0,
        let bound = Self.bounds.first(where: { $0.id == sides[0] })
      else { return nil }
      self[keyPath: bound.path] = value
    }
  }

  var named: [(id: String, summary: String, value: Int)] {
    Self.bounds.map { ($0.id, $0.summary, self[keyPath: $0.path]) }
  }

  private struct Bound: Sendable {
    let id: String
    let summary: String
    let path: any WritableKeyPath<AssistantLimits, Int> & Sendable
  }

  private static let bounds = [
    Bound(id: "line-size", summary: "bytes of one message; a larger one is refused", path: \.lineSize),
    Bound(id: "nesting-depth", summary: "arrays and objects inside one another", path: \.nestingDepth),
    Bound(id: "text-size", summary: "characters of words that are asked about", path: \.textSize),
    Bound(id: "draft-size", summary: "characters of a draft", path: \.draftSize),
    Bound(id: "query-time", summary: "milliseconds that one look into the graph may take", path: \.queryTime),
  ]
}
