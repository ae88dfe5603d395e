import ReportedSpeech

/// A line of either of MemeTracker's files: its fields, and how many tabs it begins with.
struct MemeTrackerLine {
  let depth: Int
  let fields: [String]
  private(set) var repairs: Repairs = []

  init(_ bytes: ArraySlice<UInt8>) {
    let tab = UInt8(ascii: "\t")
    let rest = bytes.drop { $0 == tab }
    depth = bytes.count - rest.count
    var repairs: Repairs = []
    fields = rest.split(separator: tab, omittingEmptySubsequences: false)
      .map { String(bytes: $0, repairs: &repairs).trimmed }
    self.repairs = repairs
  }

  /// "number of phrases, of mentions, the phrase, id".
  var isCluster: Bool { depth == 0 && isCounted }
  /// "number of mentions, of addresses, the phrase, id", one tab in.
  var isPhrase: Bool { depth == 1 && isCounted }
  /// "time, number, M or B, address", two tabs in.
  var isMention: Bool { depth == 2 && fields.count == 4 && Int(fields[1]) != nil }
  var beginsPost: Bool { depth == 0 && fields.count == 2 && fields[0] == "P" }

  private var isCounted: Bool {
    fields.count == 4 && Int(fields[0]) != nil && Int(fields[1]) != nil && Int(fields[3]) != nil
  }
}

/// A post as its lines come: P address, T time, Q phrase, L link.
struct MemeTrackerPost {
  private(set) var line: Int?
  private(set) var quotations: [QuotedWords] = []
  private(set) var repairs: Repairs = []
  private var address: String?
  private var time: String?
  private var links: [JSONValue] = []
  /// Roughly, in bytes; of what is too large nothing is kept.
  private(set) var size = 0

  mutating func take(_ line: MemeTrackerLine, line number: Int, limit: Int) {
    guard line.depth == 0, line.fields.count == 2 else { return }
    size += line.fields[1].utf8.count + 64
    guard size <= limit else { return }
    let value = line.fields[1]
    switch line.fields[0] {
    case "P": (address, self.line) = (value, number)
    case "T": time = value
    case "Q": quotations.append(QuotedWords(words: value))
    case "L": links.append(.string(value))
    default: return
    }
    repairs.formUnion(line.repairs)
    self.line = self.line ?? number
  }

  var members: [JSONValue.Member] {
    [
      ("url", address.map(JSONValue.string)), ("date", time.map(JSONValue.string)),
      ("links", links.isEmpty ? nil : .array(links)),
    ]
    .compactMap { name, value in value.map { JSONValue.Member(name, $0) } }
  }
}

extension Reading {
  /// A post without a phrase is half of them all and no fault of the file's.
  func finish(_ post: inout MemeTrackerPost) throws {
    defer { post = MemeTrackerPost() }
    guard let line = post.line, !post.quotations.isEmpty else { return }
    guard post.size <= settings.limits.recordSize else { return try skipTooLarge("line \(line)", "post") }
    try excerpt(
      post.quotations, post.members, place: "line \(line)", key: key(line), repairs: post.repairs)
  }

  /// One phrase at one address.
  func mention(_ line: MemeTrackerLine, of phrase: MemeTrackerLine?, place: String, key: String) throws {
    guard let phrase else { return try skip(place, "stands below no phrase") }
    let kind = ["M": "media", "B": "blog"][line.fields[2]] ?? line.fields[2]
    let members: [(String, String)] = [
      ("id", phrase.fields[3] + " " + (WebAddress(line.fields[3])?.canonical ?? line.fields[3])),
      ("url", line.fields[3]), ("date", line.fields[0]), ("mentions", line.fields[1]), ("address_kind", kind),
    ]
    try excerpt(
      [QuotedWords(words: phrase.fields[2])], members.map { JSONValue.Member($0, .string($1)) }, place: place,
      key: key, repairs: line.repairs.union(phrase.repairs))
  }
}
