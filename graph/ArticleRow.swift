/// An article's row. Opaque outside the rooms that know SQL: values of the middle are named by content.
package struct ArticleRow: Hashable, Comparable, Sendable {
  let id: Int64

  init(id: Int64) { self.id = id }

  /// Of an article outside of any graph: its place in a list.
  package init(place: Int) { id = Int64(place) }

  package static func < (a: Self, b: Self) -> Bool { a.id < b.id }
}

/// An assertion's row, as opaque as an article's.
package struct AssertionRow: Hashable, Comparable, Sendable {
  let id: Int64

  init(id: Int64) { self.id = id }

  /// Of an assertion outside of any graph: its place in its article.
  package init(place: Int) { id = Int64(place) }

  package static func < (a: Self, b: Self) -> Bool { a.id < b.id }
}

extension Sequence<ArticleRow> {
  /// Ids go into SQL as one JSON array, whatever their number.
  var json: String { "[" + map { String($0.id) }.joined(separator: ",") + "]" }
}

extension Sequence<AssertionRow> {
  var json: String { "[" + map { String($0.id) }.joined(separator: ",") + "]" }
}

extension Sequence<Int64> {
  var json: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
