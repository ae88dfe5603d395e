/// Every bound on what a client may cost, so that no flood and no slow client keeps others from an answer.
package struct ServerLimits: Hashable, Sendable {
  /// Connections at once. One more and the oldest that has not yet said what it wants is closed.
  package var connections = 256
  /// The same, of one address.
  package var connectionsPerAddress = 192
  /// Bytes of a request's line and headers.
  package var headSize = 32 << 10
  /// Bytes of a request's body, of which no page takes any but the one that corrections are made on.
  package var bodySize = 0
  /// Milliseconds until a request's head must be there, however busily it drips.
  package var headTime = 5000
  /// Milliseconds that an answer may take to be sent, and a connection to idle.
  package var idleTime = 15_000
  /// Pages that are made at once; more wait.
  package var pages = 4
  /// Milliseconds that a page waits for its turn.
  package var waitTime = 4000
  /// Milliseconds that SQLite may look for what a page asks.
  package var queryTime = 5000
  /// Rows of a table on one page.
  package var rows = 200
  /// Milliseconds that pages have left when the server is told to stop.
  package var stopTime = 3000

  package init() {}

  /// - Parameter changes: "NAME=NUMBER", names as `named` gives them. Nil where one is none of them.
  package init?(_ changes: [String]) {
    for change in changes {
      let sides = change.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let value = Int(sides[1]), value >= 0,
        let bound = Self.bounds.first(where: { $0.id == sides[0] })
      else { return nil }
      self[keyPath: bound.path] = value
    }
  }

  package var named: [(id: String, value: Int)] { Self.bounds.map { ($0.id, self[keyPath: $0.path]) } }

  private struct Bound: Sendable {
    let id: String
    let path: any WritableKeyPath<ServerLimits, Int> & Sendable
  }

  private static let bounds = [
    Bound(id: "connections", path: \.connections), Bound(id: "address-connections", path: \.connectionsPerAddress),
    Bound(id: "head-size", path: \.headSize), Bound(id: "body-size", path: \.bodySize),
    Bound(id: "head-time", path: \.headTime), Bound(id: "idle-time", path: \.idleTime),
    Bound(id: "pages", path: \.pages), Bound(id: "wait-time", path: \.waitTime),
    Bound(id: "query-time", path: \.queryTime), Bound(id: "rows", path: \.rows),
    Bound(id: "stop-time", path: \.stopTime),
  ]
}
