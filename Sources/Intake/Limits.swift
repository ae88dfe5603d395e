/// Every bound on what reading may cost, so that no input, however made, takes all of a machine.
public struct Limits: Hashable, Sendable {
  /// Bytes of one record: a line, an element of an array, a text file, a page and what it unpacks to.
  public var recordSize = 16 << 20
  /// How many arrays and objects may lie in one another, and how many elements of a page in its body.
  public var nestingDepth = 256
  /// Elements of one page.
  public var pageElements = 1_000_000
  /// Bytes that one gzip or bzip2 file may unpack to.
  public var decompressedSize = 64 << 30
  /// How many times its size a file may unpack to. gzip reaches 1030 at most, and only of one byte repeated.
  public var decompressedRatio = 1000
  /// Packed members of one file; a crawl has one a record.
  public var members = 10_000_000
  /// Seconds that parsing one page may take, and as many that reading one article's statements may, by
  /// `ReadingSettings.clock`.
  public var recordTime = 20

  /// Bytes of the text of one article: what is looked for in it takes time with its length.
  public var articleSize = 4 << 20
  /// Statements of one article: each is held against others.
  public var statements = 10_000
  /// Notices that one run tells.
  public var notices = 1000

  public init() {}

  /// - Parameter changes: "NAME=NUMBER", names as `named` gives them.
  public init(_ changes: [String]) throws(IntakeError) {
    for change in changes {
      let sides = change.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard sides.count == 2, let value = Int(sides[1]), value > 0,
        let bound = Limits.bounds.first(where: { $0.id == sides[0] })
      else { throw .unreadableLimit(change, known: Limits.bounds.map(\.id)) }
      self[keyPath: bound.path] = value
    }
  }

  /// A bound as a person reads and sets it.
  public struct Named: Hashable, Sendable {
    public let id: String
    public let summary: String
    public let value: Int
  }

  public var named: [Named] {
    Limits.bounds.map { Named(id: $0.id, summary: $0.summary, value: self[keyPath: $0.path]) }
  }

  private struct Bound: Sendable {
    let id: String
    let summary: String
    let path: any WritableKeyPath<Limits, Int> & Sendable
  }

  private static let bounds = [
    Bound(id: "record-size", summary: "bytes of one record; a larger one is skipped", path: \.recordSize),
    Bound(
      id: "nesting-depth", summary: "arrays and objects, or elements of a page, inside one another",
      path: \.nestingDepth),
    Bound(id: "page-elements", summary: "elements of one page; one with more is skipped", path: \.pageElements),
    Bound(
      id: "decompressed-size", summary: "bytes that one packed file may unpack to; the rest is skipped",
      path: \.decompressedSize),
    Bound(
      id: "decompressed-ratio", summary: "times its size that a packed file may unpack to; the rest is skipped",
      path: \.decompressedRatio),
    Bound(id: "members", summary: "packed members of one file; the rest is skipped", path: \.members),
    Bound(
      id: "record-time", summary: "seconds that one page or article may take; one that takes longer is skipped",
      path: \.recordTime),
    Bound(
      id: "article-size", summary: "bytes of the text of one article; a longer one is skipped", path: \.articleSize),
    Bound(
      id: "article-statements", summary: "statements of one article; one with more is skipped", path: \.statements),
    Bound(id: "notices", summary: "notices that one run tells; of more only the number", path: \.notices),
  ]
}
