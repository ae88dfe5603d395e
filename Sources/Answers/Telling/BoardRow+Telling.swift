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

  /// "Harbor Courier credits Ann Lee with these words, Bay Times credits Bo Hart."
  static func credited(_ reports: [Report]) -> String {
    guard let first = reports.first else { return "" }
    let others = reports.dropFirst().map { other in
      "\(other.publisher == first.publisher ? "another article of it" : other.publisher) credits \(other.credited)"
    }
    return (["\(first.publisher) credits \(first.credited) with these words"] + others).joined(separator: ", ") + "."
  }

  /// On who said it, on a figure, or on whether it is so.
  static func contradiction(_ kind: Conflict.Kind, _ reports: [Report], _ words: [String?]) -> String {
    guard let one = reports.first, let other = reports.dropFirst().first else { return credited(reports) }
    switch kind {
    case .credited: return credited(reports)
    case .figure:
      let figures = words.map { $0 ?? "" }
      return "\(one.publisher) has “\(figures[0])”, \(other.publisher) has “\(figures[1])”."
    case .denied:
      let (said, against) = words.first == "denied" ? (other, one) : (one, other)
      return "\(said.publisher) has it from \(said.credited), in \(against.publisher) \(against.credited) denies it."
    }
  }

  static func alone(_ report: Report) -> String {
    guard let speaker = report.speaker else {
      return "Only \(report.publisher) has these words; nobody is credited by name."
    }
    return "Only \(report.publisher) quotes \(speaker) with these words."
  }

  /// "Ann Lee, said on 5 March 2026 (“on Thursday”), in 3 reports."
  static func said(_ report: Report, _ said: Saying?, reports: Int) -> String {
    let when =
      said.map { "said \($0.interval.whenInWords) (“\($0.basisInWords)”)" }
      ?? "reported \(report.published?.whenInWords ?? "without a date")"
    return "\(report.credited), \(when), in \(reports.of("report"))."
  }

  static func unheld(_ headline: Report, _ words: [String]) -> String {
    let quoted = words.map { "“\($0.withoutComma)”" }.listed
    return "The headline of \(headline.publisher) quotes \(quoted); its article, as it is here, has no such words."
  }

  static func instead(_ report: Report, _ headline: Report) -> String {
    "The nearest quotation in the article is \(report.speaker.map { "\($0)’s" } ?? "of nobody named"):"
      + " “\(report.text.withoutComma)”"
  }
}

extension DriftAnswer.Pair {
  /// Where no two or three words can be named: "Bay Times and Hill Post differ: other words."
  var plainly: String {
    let change = drift?.inWords(isOrdered: wording.isOrdered) ?? "the words are others"
    guard let earlier = wording.earlier else { return "\(wording.report.publisher): \(change)." }
    let (a, b) = wording.sides(earlier)
    return "\(b.first) and \(a.second) differ: \(change)."
  }

  /// What a sentence of words does not say: the kind of change, and who has it from whom.
  func note(besides sentence: String?) -> String? {
    let heading = heading.prefix(1).uppercased() + heading.dropFirst()
    let isMisquoted = severity == .misquote
    let quotations = wording.isDescended ? "Misquoted" : "The quotations differ"
    let kind = sentence != nil ? heading : isMisquoted ? quotations : nil
    guard kind != nil else {
      return wording.isOrdered ? standing.map { $0 + "." } : "Which was out first is not known."
    }
    return [kind, standing].compactMap { $0 }.joined(separator: "; ") + "."
  }

  /// "Bay Times has it from Harbor Courier, which it names"; without descent only which was out first, if anybody knows.
  private var standing: String? {
    if wording.isDescended { return wording.standing.map { "\(wording.report.publisher) \($0)" } }
    guard let earlier = wording.earlier else { return nil }
    if !wording.isOrdered { return "which was out first is not known" }
    return earlier.publisher == wording.report.publisher ? nil : "\(wording.report.publisher) was out later"
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
    switch kind {
    case "omission": return "words in the first only"
    case "insertion": return "words in the second only"
    default: break
    }
    let some = Passage(part: .body, start: 0, end: 1, text: "-")
    return Drift(kind: kind, sign: nil, severity: .meaning, earlier: some, later: some).inWords(isOrdered: false)
  }
}

extension Board.Filter {
  /// As a form calls it.
  package var label: String {
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
  package var nothing: String {
    if terms.after != nil {
      return "There is nothing further, or what the page before ended with is not here any more."
    }
    if board.id == Board.said.id, terms[.speaker] == nil, terms[.outlet] == nil {
      return "Name a speaker or an outlet."
    }
    let isNarrowed = board.filters.contains { terms[$0] != nil }
    return isNarrowed ? "Nothing is recorded that all of this holds of." : "Nothing of the kind is recorded here."
  }
}
