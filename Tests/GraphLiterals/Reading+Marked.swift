import Graph
import ReportedSpeech

extension Reading {
  /// An article from a few words, its statements marked in it: `⟨Ann Lee:“No merit,”⟩ she said. ⟨The sky is blue.⟩`
  ///
  /// Words in marks are direct speech of whoever stands before the colon; without a name, the outlet's own voice.
  /// A word is a key of weight .4, so that three shared words make two statements candidates.
  public init(
    _ key: String, _ outlet: String? = nil, on day: String? = nil, title: String? = nil, url: String? = nil,
    credit: String? = nil, cites: String? = nil, _ marked: String
  ) {
    let (text, statements) = Marked(marked).statements(citing: cites)
    let interval = day.flatMap { Day(text: $0) }.map { Interval.day($0) }
    let datings = interval.map { [Dating(basis: .record, precision: .init(.day), interval: $0, chosen: true)] }
    self.init(
      article: Article(
        key: key, outlet: outlet.map { Outlet(name: $0) }, url: url, title: title, text: text, datings: datings ?? [],
        credit: credit),
      textHash: String(text.stableHash, radix: 16), statements: statements,
      keys: statements.map { $0.text.words.map { Key(hash: $0, weight: 0.4) } },
      fingerprints: Set(text.words))
  }
}

extension Reading {
  /// One of which nothing is known but its words.
  public init(_ key: String, _ marked: String) { self.init(key, on: nil, marked) }
}

extension String {
  /// FNV-1a: the same in every process, unlike `hashValue`.
  var stableHash: Int64 {
    Int64(bitPattern: utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
  }

  /// The hashes of its words, each once, in a fixed order.
  var words: [Int64] {
    Set(lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0).stableHash }).sorted()
  }
}

private struct Marked {
  let source: String

  init(_ source: String) { self.source = source }

  /// The text without its marks, and the statements that they marked.
  func statements(citing outlet: String?) -> (text: String, [ReportedSpeech.Statement]) {
    var text = ""
    var statements: [ReportedSpeech.Statement] = []
    for (index, piece) in source.split(separator: "⟨", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let close = piece.firstIndex(of: "⟩") else {
        text += piece
        continue
      }
      let parts = piece[..<close].split(separator: ":", maxSplits: 1)
      let start = text.unicodeScalars.count
      let words = String(parts.last ?? "")
      text += words + piece[piece.index(after: close)...]
      let passage = Passage(start: start, end: start + words.unicodeScalars.count, text: words)
      let speaker = parts.count == 2 ? Speaker(name: String(parts[0]), kind: .person) : nil
      let citations = outlet.map { [Citation(kind: .outlet, outlet: $0, passage: passage)] } ?? []
      statements.append(
        ReportedSpeech.Statement(
          mode: speaker == nil ? .unattributed : .direct, fragments: [passage], speaker: speaker,
          citations: statements.isEmpty ? citations : []))
    }
    return (text, statements)
  }
}
