import Queries
import ReportedSpeech

/// Rows of boards as a person would say them. Each says no more than its passages do.
extension BoardRow {
  static func carried(_ row: CopiedFrom) -> String {
    "\(row.outlet) has \(row.statements.of("statement")) in \(row.articles.of("article")) from \(row.from)."
  }

  static func alike(_ row: ReportedAlike) -> String {
    "\(row.outlet) and \(row.other) have \(row.claims.of("saying")) in common."
  }

  /// "Harbor Courier credits Ann Lee with these words, Bay Times Bo Hart."
  static func credited(_ reports: [Report]) -> String {
    guard let first = reports.first else { return "" }
    let others = reports.dropFirst().map { "\($0.publisher) \($0.credited)" }
    return (["\(first.publisher) credits \(first.credited) with these words"] + others).joined(separator: ", ") + "."
  }

  static func alone(_ report: Report) -> String {
    guard let speaker = report.speaker else {
      return "Only \(report.publisher) has these words; nobody is credited by name."
    }
    return "Only \(report.publisher) quotes \(speaker) with these words."
  }

  static func unheld(_ headline: Report, _ words: [String]) -> String {
    let quoted = words.map { "“\($0.withoutComma)”" }.listed
    return "The headline of \(headline.publisher) quotes \(quoted); its article has no such words."
  }

  static func instead(_ report: Report, _ headline: Report) -> String {
    "The nearest quotation in the article is \(report.speaker.map { "\($0)’s" } ?? "of nobody named"):"
      + " “\(report.text.withoutComma)”"
  }
}

extension DriftAnswer.Pair {
  /// Where no two or three words can be named: "What Channel 6 News has differs from what Harbor Courier has: in other words."
  var plainly: String {
    let other = wording.earlier?.publisher ?? ""
    let own = wording.report.publisher
    if own == other { return "\(own) has it in two wordings: \(heading)." }
    return "\(own) and \(other) word it differently: \(heading)."
  }

  /// What the sentence does not say: the kind of change, and who has it from whom.
  var note: String {
    [heading.prefix(1).uppercased() + heading.dropFirst(), standing].compactMap { $0 }.joined(separator: "; ") + "."
  }

  /// "Bay Times has it from Harbor Courier, which it names"; without descent only which was out first.
  var standing: String? {
    guard let standing = wording.standing else { return nil }
    return wording.isDescended ? "\(wording.report.publisher) \(standing)" : standing
  }
}

extension LaterWording {
  /// "Bay Times has it from Harbor Courier, which it names."
  var toldOf: String { "\(report.publisher) \(standing ?? "has these words")." }
}

extension String {
  /// Without the marks around it, and without the comma that only leads on to whoever is credited.
  fileprivate var withoutComma: String {
    let bare = withoutMarks
    return bare.hasSuffix(",") ? String(bare.dropLast()) : bare
  }
}

extension [String] {
  /// Nil where there are none.
  var listedOrNone: String? { isEmpty ? nil : listed.prefix(1).uppercased() + listed.dropFirst() + "." }
}

extension Drift {
  /// A kind of change by itself, where no two wordings are in view.
  static func inWords(kind: String) -> String {
    let some = Passage(part: .body, start: 0, end: 1, text: "-")
    return Drift(kind: kind, sign: nil, severity: .meaning, earlier: some, later: some).inWords(isOrdered: false)
  }
}

extension Board.Filter {
  /// As a form calls it.
  public var label: String {
    switch self {
    case .kind: "Kind of change"
    case .outlet: "Outlet"
    case .origin: "Has it from"
    case .speaker: "Speaker"
    case .from: "From"
    case .to: "To"
    }
  }
}

extension BoardAnswer {
  /// What there is to say where no row is.
  public var nothing: String {
    if terms.after != nil { return "There is nothing further, or what the page before ended with is not here any more." }
    let isNarrowed = board.filters.contains { terms[$0] != nil }
    return isNarrowed ? "Nothing is recorded that all of this holds of." : "Nothing of the kind is recorded here."
  }
}
