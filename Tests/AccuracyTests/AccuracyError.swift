/// One thing wrong, as a person reads it: what it is, where, what ought to stand there, what stands there.
struct AccuracyError: Sendable {
  var kind: String
  var article: String
  var expected: String
  var got: String
  /// The statement it is about, where the rest does not tell.
  var statement: String

  init(_ kind: String, _ article: String, expected: String, got: String, at statement: String = "") {
    self.kind = kind
    self.article = article
    self.expected = expected
    self.got = got
    self.statement = statement
  }

  var line: String {
    let about = statement.isEmpty ? "" : "  in: \(statement.shortened)"
    return "  \(article)\n    expected: \(expected.shortened)\n    got:      \(got.shortened)"
      + (about.isEmpty ? "" : "\n  \(about)")
  }
}

extension [AccuracyError] {
  /// By kind, the most frequent first.
  var table: String {
    let groups = Dictionary(grouping: self, by: \.kind).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return groups.map { kind, errors in "\(kind): \(errors.count)\n" + errors.map(\.line).joined(separator: "\n") }
      .joined(separator: "\n\n")
  }
}

extension String {
  fileprivate var shortened: String {
    let line = split(separator: "\n").joined(separator: " ¶ ")
    return line.count <= 300 ? line : "\(line.prefix(180)) […] \(line.suffix(100))"
  }
}
