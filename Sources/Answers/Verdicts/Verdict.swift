/// What is known of words that were asked. Of several that hold, the first one is told: this order is the order of answers.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Quoted as said by one article, and disowned by another.
  case disputed
  /// They stand only where they are disowned, or the outlet that printed them withdrew them.
  case disowned
  /// Inside quoted words of one statement; whoever was named is credited.
  case verbatim
  /// Quoted, but of somebody else than was named.
  case misattributed
  /// Quoted, but nobody is credited by name.
  case uncredited
  /// Near to a quotation and different from it; or as somebody is reported, but with another meaning.
  case altered
  /// What somebody is reported, without marks, to have said.
  case reported
  /// In an article in the outlet's own voice.
  case unquoted
  /// None of these.
  case unrecorded
  /// Of a draft: a title, a scare quote, or a word or two of nobody.
  case unchecked
}

extension Verdict: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The words stand somewhere as they were asked, inside marks of a statement or not.
  var isExact: Bool { self != .altered && self < .unrecorded }
}
