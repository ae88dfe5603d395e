import ReportedSpeech

/// A text with its passages marked: `⟨q:“We will,”⟩ ⟨c:said⟩ ⟨m:Ann Lee⟩.`
///
/// q is what is said, m who says it, c the cue, n the speaker's name.
struct MarkedText {
  private(set) var plain = ""
  private var ranges: [Character: [Range<Int>]] = [:]

  init(_ marked: String) {
    var scalars: [Unicode.Scalar] = []
    var open: [(kind: Character, start: Int)] = []
    var rest = Substring(marked).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "⟨":
        open.append((rest.popFirst().map(Character.init) ?? "?", scalars.count))
        rest.removeFirst()
      case "⟩":
        guard let mark = open.popLast() else { continue }
        ranges[mark.kind, default: []].append(mark.start..<scalars.count)
      default: scalars.append(scalar)
      }
    }
    plain = String(String.UnicodeScalarView(scalars))
  }

  func ranges(_ kind: Character) -> [Range<Int>] { ranges[kind] ?? [] }

  func words(_ kind: Character) -> [String] {
    let scalars = Array(plain.unicodeScalars)
    return ranges(kind).map { String(String.UnicodeScalarView(scalars[$0])) }
  }
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
      $0.spans.map(\.range) == ranges("q") && (ranges("m").isEmpty || $0.mention?.range == ranges("m").first)
        && (ranges("c").isEmpty || $0.cue?.passage.range == ranges("c").first)
    }
  }

  var found: String {
    Article(plain).attributed.map { "\($0.rule ?? "-"): \($0.mention?.text ?? "nobody"): \($0.text)" }
      .joined(separator: "\n")
  }
}
