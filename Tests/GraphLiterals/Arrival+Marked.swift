import Decisions
import ReportedSpeech

extension Arrival {
  /// An article from a few words, its statements marked in it: `⟨Ann Lee:“No merit,”⟩ she said. ⟨The sky is blue.⟩`
  ///
  /// Words in marks are direct speech of whoever stands before the colon; without a name, the outlet's own voice. Each
  /// is one assertion. It counts as another maker's reading, so that no rule of ours reads it anew.
  package init(
    _ key: String, _ outlet: String? = nil, on day: String? = nil, title: String? = nil, url: String? = nil,
    credit: String? = nil, cites: String? = nil, _ marked: String
  ) {
    let (text, statements) = Marked(marked).statements(citing: cites)
    let interval = day.flatMap { Day(text: $0) }.map { Interval.day($0) }
    let datings = interval.map { [Dating(basis: .record, precision: .init(.day), interval: $0, chosen: true)] }
    let article = Article(
      key: key, outlet: outlet.map { Outlet(name: $0) }, url: url, title: title, text: text, datings: datings ?? [],
      credit: credit)
    self.init(article, reading: Reading(article: article, statements: statements, readBy: "a hand"))
  }

  /// Its second half as a post of its own, such as a live blog has, of some day.
  package func posting(on day: String) -> Arrival {
    guard let interval = Day(text: day).map({ Interval.day($0) }), let reading else { return self }
    let length = article.text.unicodeScalars.count
    var (article, read) = (article, reading)
    article.markings = [Marking(kind: .section, start: length / 2, end: length, time: interval)]
    read.article = article
    return Arrival(article, reading: read)
  }

  /// One of which nothing is known but its words.
  package init(_ key: String, _ marked: String) { self.init(key, on: nil, marked) }
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
          mode: speaker == nil ? .unattributed : .direct, spans: [passage], speaker: speaker,
          citations: statements.isEmpty ? citations : []))
    }
    return (text, statements)
  }
}
