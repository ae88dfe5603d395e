import ReportedSpeech

/// A text with its passages marked: `⟨q:“We will,”⟩ ⟨c:said⟩ ⟨m:Ann Lee⟩.`
///
/// q is what is said, m who says it, c the cue. Marks do not nest.
struct MarkedText {
  var plain = ""
  private(set) var ranges: [Character: [Range<Int>]] = [:]

  init(_ marked: String) {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟨") {
      plain += rest[..<open]
      let kind = rest[rest.index(after: open)]
      let body = rest.index(open, offsetBy: 3)
      let close = rest.firstIndex(of: "⟩") ?? rest.endIndex
      let start = plain.unicodeScalars.count
      plain += rest[body..<close]
      ranges[kind, default: []].append(start..<plain.unicodeScalars.count)
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
  }

  func ranges(_ kind: Character) -> [Range<Int>] { ranges[kind] ?? [] }
}

extension Passage {
  var range: Range<Int> { start..<end }
}

extension Article {
  init(_ text: String, title: String? = nil, published: Day? = nil) {
    self.init(
      key: "test", title: title, text: text,
      datings: published.map { [Dating(basis: .record, precision: .init(.day), interval: .day($0), chosen: true)] }
        ?? [])
  }

  var attributed: [Statement] { statements().filter { $0.mode != .unattributed } }
}

extension MarkedText {
  /// The statement with just these words, and where they are marked this speaker and this cue; nil where none is.
  var statement: Statement? {
    Article(plain).attributed.first {
      $0.fragments.map(\.range) == ranges("q") && (ranges("m").isEmpty || $0.mention?.range == ranges("m").first)
        && (ranges("c").isEmpty || $0.cue?.passage.range == ranges("c").first)
    }
  }

  var found: String {
    Article(plain).attributed.map { "\($0.rule ?? "-"): \($0.mention?.text ?? "nobody"): \($0.text)" }
      .joined(separator: "\n")
  }
}
