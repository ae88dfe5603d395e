import ReportedSpeech

/// A shape that articles come in.
public struct ArticleFormat: Sendable {
  /// What `--format` takes: "json-lines".
  public let id: String
  public let summary: String
  public let examples: [Example]
  let recognises: @Sendable (Beginning) -> Bool
  let read: @Sendable (ByteStream, Reading) throws -> Void

  /// A small input and what is read from it, one line an article: "key | outlet | published | title"; of a list without
  /// texts "address + outlet | published | title".
  public struct Example: Sendable {
    public let input: String
    public let articles: [String]

    init(_ input: String, _ articles: String...) {
      self.input = input
      self.articles = articles
    }
  }

  init(
    id: String, summary: String, examples: [Example], recognises: @escaping @Sendable (Beginning) -> Bool,
    read: @escaping @Sendable (ByteStream, Reading) throws -> Void
  ) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.recognises = recognises
    self.read = read
  }
}

extension ArticleFormat {
  /// Every format, in the order in which `auto` asks them. Content decides; a name only where content leaves it open.
  public static let all: [ArticleFormat] = [
    // Tells itself in its first bytes.
    .warc,
    // The name of the first element tells which XML it is.
    .rss,
    .atom,
    .nitf,
    .newsMLG2,
    // What begins with any other tag is no text and no table.
    .html,
    // Quotations that others found, before other JSON: their keys are like no article's.
    .quotebank,
    .gqg,
    // Before tables: its tabs are no columns.
    .memetracker,
    // Before other JSON lines: they have keys like no article's.
    .readings,
    // Before other JSON: an object around all its articles, and objects in the place of words.
    .jsonFeed,
    .wordPress,
    // A line that is a whole object is JSON lines, even where the file is called `.json`.
    .jsonLines,
    // After JSON lines: it takes whatever else begins with a bracket.
    .jsonDocument,
    // Before other tables: it has a known header without a text.
    .mediaCloud,
    // Before the texts: a line of known names is no headline.
    .csv,
    // Before plain text: a front matter or a heading tells it apart.
    .markdown,
    // Last: it takes everything that is text.
    .plainText,
  ]
}

/// What `auto` sees of an input: the name and the first bytes, decoded.
struct Beginning {
  static let size = 1 << 16

  let name: String
  let bytes: [UInt8]
  /// The input goes on after `bytes`.
  let isCut: Bool
  /// Columns and keys that a person has said the meaning of.
  var mapping: [RecordKey: String] = [:]

  /// After the last dot of the last part of the name, lower case: "jsonl".
  var fileExtension: String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }

  /// The lines that are there whole, without empty ones.
  var lines: [ArraySlice<UInt8>] {
    var all = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if isCut, all.count > 1 { all.removeLast() }
    return all.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension ArraySlice<UInt8> {
  /// Without ASCII white space at either end.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20, first >= 0x09 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20, last >= 0x09 { slice.removeLast() }
    return slice
  }
}
