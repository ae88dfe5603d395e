import ReportedSpeech

/// A text that is looked for: it orders recorded statements by how likely each says it.
///
/// The headline above a statement lends it its words here, at a discount, and nowhere else: what is found by a headline is
/// still judged by its own words.
public struct Inquiry: Sendable {
  private let wording: Wording

  public init(_ text: String) {
    wording = Wording(
      of: Statement(
        mode: .unattributed, fragments: [Passage(start: 0, end: text.unicodeScalars.count, text: text)]))
  }

  public init(_ statement: Statement) { wording = Wording(of: statement) }

  /// Keys to look candidates up by.
  public var keys: [Key] { wording.keys }

  /// The higher, the nearer; 0 where no word is shared.
  public func score(_ recorded: Recorded) -> Double {
    let own = Wording(of: recorded)
    let title = recorded.article.title.map { Inquiry($0).wording }
    return score(own, title: title)
  }

  func score(_ own: Wording, title: Wording?) -> Double {
    var shared: Float = 0
    for term in wording.bag {
      if own.holds(term.stem) {
        shared += term.weight
      } else if let title, title.holds(term.stem) {
        shared += term.weight * Self.lent
      }
    }
    guard shared > 0 else { return 0 }
    // Long statements share more by chance; half as strongly as BM25's b = 0.75 says.
    let length = 0.6 + 0.4 * own.mass / Self.typical
    let pairs = Float(wording.neighbourPairs.intersection(own.neighbourPairs).count)
    return Double((shared + 3 * pairs) / length.squareRoot())
  }

  private static let lent: Float = 0.6
  private static let typical: Float = 80
}

extension Wording {
  /// Stems that stand next to each other, grammar aside.
  var neighbourPairs: Set<UInt64> {
    let content = tokens.filter(\.isContent)
    return Set(
      zip(content, content.dropFirst()).map { a, b in
        var f = Fingerprint()
        f.add(a.stem)
        f.add(b.stem)
        return f.mixed
      })
  }
}
