import Collation
import Extraction
import ReportedSpeech

/// Two wordings, the first the earlier: related how, aligned, with drift. The answer depends on nothing but the two.
public struct Compare: Sendable {
  public var earlier: String
  public var later: String

  public init(_ earlier: String, _ later: String) {
    self.earlier = earlier
    self.later = later
  }

  public func run() -> Comparison {
    Comparison(earlier: side(earlier), later: side(later))
  }

  /// A text that stands alone: no title, no date, no outlet.
  private func side(_ text: String) -> Comparison.Side {
    let statements = Article(key: "", text: text).statements().filter { $0.mode != .unattributed }
    return Comparison.Side(text: text, statements: statements)
  }
}
