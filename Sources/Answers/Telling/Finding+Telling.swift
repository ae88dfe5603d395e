import Queries
import ReportedSpeech

extension Finding {
  /// The verdict in a word or two, as an answer opens.
  public var heading: String {
    if isInHeadlineMarks { return "In a headline's marks only" }
    return isReportedInPart ? "Reported, quoted in part" : verdict.inWords
  }

  /// Nobody is credited, and all of the words stand between a headline's marks: those are no outlet's own voice.
  private var isInHeadlineMarks: Bool {
    verdict == .unquoted && evidence.allSatisfy(\.isInHeadlineMarks)
  }

  /// Some of the words stand in marks, some do not.
  private var isReportedInPart: Bool {
    verdict == .reported && evidence.contains { $0.verdict == .reported && $0.report.mode == .mixed }
  }

  /// What was not looked through.
  package var bound: String? {
    guard isCut else { return nil }
    let most = QuestionLimits.standard.searchedArticles
    return "More than \(most) articles hold the rarest of these words; the \(most) that fit best were looked through."
  }

  /// Because of what, in one sentence.
  var reason: String {
    let rows = evidence
    guard let best = rows.first else {
      return nearest.isEmpty
        ? "Nobody here is quoted or reported with these words, and nothing is near."
        : "Nobody here is quoted or reported with these words."
    }
    let quoting = rows.filter { $0.report.mode.isQuote && $0.verdict == verdict }
    switch verdict {
    case .verbatim: return verbatim(quoting.isEmpty ? rows : quoting)
    case .misattributed:
      let named = speaker ?? "the named speaker"
      return
        "It is quoted of \(Self.speakers(quoting).listedOrCounted) by \(Self.outlets(quoting).count.of("outlet")), of \(named) by none."
    case .uncredited:
      return unspoken(quoting)
        ?? "It is quoted in \(Self.articles(quoting).of("article")), but nobody is credited by name."
    case .disputed: return disputedReason
    case .disowned: return disownedReason
    case .altered:
      return best.report.mode.isQuote
        ? "No quotation in these words is recorded; one of \(best.report.credited) is near and differs."
        : "No report in these words is recorded; one of what \(best.report.credited) said is near and differs in meaning."
    case .reported:
      let told = rows.filter { $0.verdict == .reported && $0.creditsAnother == best.creditsAnother }
      let speakers = Self.speakers(told)
      let who = speakers.isEmpty ? "somebody" : speakers.listedOrCounted
      return
        "It is reported of \(who) by \(Self.outlets(told).count.of("outlet")), \(isReportedInPart ? "partly in" : "without") quotation marks\(other(best))."
    case .unquoted where isInHeadlineMarks:
      return "So it stands in \(best.report.dateline); no text here quotes or reports anybody with it."
    case .unquoted:
      return
        "It stands in \(Self.articles(rows).of("article")) in the outlet's own voice; nobody is quoted or reported with it."
    case .unrecorded: return "Nobody here is quoted or reported with these words."
    case .unchecked: return "It is no quotation that could be checked."
    }
  }

  private func other(_ row: Recorded) -> String {
    guard let speaker, row.creditsAnother else { return "" }
    return ", of \(speaker) by none"
  }

  /// Words that every report gives as what may or will be said, was not, or is denied.
  private func unspoken(_ rows: [Recorded]) -> String? {
    guard let best = rows.first, rows.allSatisfy({ $0.polarity.isUnspoken || $0.isDenied }) else { return nil }
    let speakers = Self.speakers(rows)
    let who = speakers.isEmpty ? "somebody" : speakers.listedOrCounted
    let place = "It stands in marks in \(best.report.dateline)"
    if rows.allSatisfy(\.isDenied) {
      return "\(place), where it is denied by \(who); no report here says whose words they are."
    }
    return "\(place), as words that \(who) may or will say, or did not; no report here says that they were said."
  }

  private func verbatim(_ rows: [Recorded]) -> String {
    if let unspoken = unspoken(rows) { return unspoken }
    let outlets = Self.outlets(rows)
    let speakers = Self.speakers(rows)
    let who = speakers.isEmpty ? "Quoted, with nobody credited," : "\(speakers.listedOrCounted), quoted"
    var reason = "\(who) by \(outlets.count.of("outlet"))"
    if let earliest {
      reason += outlets.count == 1 ? ": \(earliest.report.dateline)." : first(earliest.report, of: rows) + "."
      if let before = notFirst ?? others.precedence { reason += " " + before }
      reason += creditingOthers
    } else {
      reason += ": \(outlets.listedOrCounted), without a date."
    }
    if rows.allSatisfy({ $0.report.part == .title }) { reason += " It stands in marks in a headline only." }
    if let turned = rows.first(where: { $0.drifts.contains { $0.kind == "context_removed" } }),
      let words = turned.drifts.first(where: { $0.kind == "context_removed" })?.earlier?.text
    {
      // Of one report among others it is said whose.
      let isOne = rows.contains { row in !row.drifts.contains { $0.kind == "context_removed" } }
      let place = isOne ? "in \(turned.report.publisher) " : ""
      reason += " But \(place)the sentence goes on or begins otherwise: “\(Self.bare(words))”."
    }
    if rows.allSatisfy(\.hidesMark) { reason += " The record itself has an ellipsis or brackets there." }
    return reason
  }

  /// Who credits somebody else than was named with the same words.
  private var creditingOthers: String {
    let claims = Set(evidence.filter { $0.verdict == verdict }.compactMap(\.claim))
    let rows = evidence.filter { row in
      row.verdict == .misattributed && row.isCredited && row.claim.map(claims.contains) == true
        && row.report.publisher != others.before?.report.publisher
    }
    let told = Self.unique(
      rows.compactMap { row in row.report.speaker.map { "\(row.report.publisher) credits \($0) with it" } })
    return told.isEmpty ? "" : " " + told.listedOrCounted + "."
  }

  /// The row of the earliest date that quotes the words.
  var earliest: Recorded? {
    guard verdict == .verbatim else { return nil }
    let quoting = evidence.filter { $0.report.mode.isQuote && $0.verdict == verdict }
    return (quoting.isEmpty ? evidence : quoting).filter { $0.report.published != nil }.min(by: Recorded.isEarlier)
  }

  /// Whose report is the earliest; where the dates of several meet, none of them is.
  private func first(_ earliest: Report, of rows: [Recorded]) -> String {
    let rivals = rows.map(\.report).filter { $0.published != nil && !earliest.certainlyPrecedes($0) }
    let others = Set(rivals.map(\.publisher)).subtracting([earliest.publisher]).sorted()
    guard !others.isEmpty else {
      return "; the earliest \(standing) is that of \(earliest.dateline)"
    }
    let named = ([earliest.publisher] + others).listedOrCounted
    return "; the earliest reports here are those of \(named) (\(earliest.outInWords)); which of them was out"
      + " first is not known"
  }

  /// What the earliest of the reports that the verdict rests on is the earliest of.
  private var standing: String {
    if notFirst != nil { return "by its date" }
    if others.before != nil { return "of these" }
    return others.inOtherWords != nil || others.otherwise.contains(where: \.isEarlier)
      ? "report in these words" : "report here"
  }

  /// Without marks of its own at either end, which stand around it here.
  private static func bare(_ words: String) -> String {
    let isMark = { (c: Character) in "“”\"".contains(c) }
    return String(String(words.drop(while: isMark).reversed()).drop(while: isMark).reversed())
  }

  static func outlets(_ rows: [Recorded]) -> [String] { unique(rows.map(\.report.publisher)) }
  static func speakers(_ rows: [Recorded]) -> [String] { unique(rows.compactMap(\.report.speaker)) }
  private static func articles(_ rows: [Recorded]) -> Int { Set(rows.map(\.report.article)).count }

  private static func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension KnownClaim {
  /// Where its fullest wording is an outlet's own, and others credit somebody: what they say of it.
  var creditedElsewhere: String? {
    guard credited > 0 else { return nil }
    let (count, verb) = quoted > 0 ? (quoted, "quote") : (credited, "credit")
    return
      "Its fullest wording is an outlet's own; in others \(count.of("outlet")) \(verb)\(count == 1 ? "s" : "") somebody with it."
  }
}

extension Recorded {
  static func isEarlier(_ a: Recorded, _ b: Recorded) -> Bool { Report.wasOutBefore(a.report, b.report) }
}

extension Verdict {
  /// As an answer opens.
  public var inWords: String {
    switch self {
    case .disputed: "Disputed"
    case .disowned: "Disowned"
    case .verbatim: "Verbatim"
    case .misattributed: "Said by somebody else"
    case .uncredited: "Quoted of nobody named"
    case .altered: "Altered"
    case .reported: "Reported, not quoted"
    case .unquoted: "In the outlet's own voice"
    case .unrecorded: "Not recorded"
    case .unchecked: "Not checked"
    }
  }
}
