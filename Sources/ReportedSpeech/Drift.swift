/// One way the wording changed from an earlier statement to a later one.
public struct Drift: Hashable, Sendable {
  /// The id of its kind, from the ordered list in Collation: "number_changed".
  public var kind: String
  public var sign: Sign?
  public var severity: Severity
  /// The words on each side; nil where that side has none. Offsets count in the article's part.
  public var earlier: Passage?
  public var later: Passage?

  public enum Sign: String, Hashable, Sendable, CaseIterable {
    case more = "+"
    case less = "-"
  }

  /// Worst last, and greatest.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case harmless, wording, meaning, misquote

    public static func < (a: Self, b: Self) -> Bool { a.order < b.order }
    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package init(kind: String, sign: Sign? = nil, severity: Severity, earlier: Passage?, later: Passage?) {
    self.kind = kind
    self.sign = sign
    self.severity = severity
    self.earlier = earlier
    self.later = later
  }
}
