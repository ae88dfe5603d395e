/// One thing said: a sentence of a statement, or the part of a sentence that the statement holds.
///
/// What is compared, linked and asked about is the assertion; two sentences of one quotation are two things said.
public struct Assertion: Hashable, Sendable {
  /// Among the statement's assertions, from 0.
  public var position: Int
  /// In text order, at least one.
  public var fragments: [Fragment]

  package init(position: Int, fragments: [Fragment]) {
    self.position = position
    self.fragments = fragments
  }

  /// The hull, in code points of the part.
  public var start: Int { fragments.first?.start ?? 0 }
  public var end: Int { fragments.last?.end ?? 0 }
  public var spans: [Passage] { fragments.spans }
  public var text: String { fragments.words }
}

extension Statement {
  /// Its assertions in text order; at least one where it has any words.
  public var assertions: [Assertion] {
    var assertions: [Assertion] = []
    for fragment in fragments {
      if let last = assertions.indices.last, assertions[last].position == fragment.assertion {
        assertions[last].fragments.append(fragment)
      } else {
        assertions.append(Assertion(position: fragment.assertion, fragments: [fragment]))
      }
    }
    return assertions
  }

  /// The same statement with the words of one of its assertions alone.
  package func only(_ assertion: Assertion) -> Statement {
    var one = self
    one.fragments = assertion.fragments
    if !one.fragments.isEmpty { one.fragments[0].space = nil }
    let worded = one.fragments.filter(\.hasWords)
    if mode == .mixed, worded.allSatisfy(\.quoted) { one.mode = .direct }
    if mode == .mixed, !worded.contains(where: \.quoted) { one.mode = .indirect }
    return one
  }
}
