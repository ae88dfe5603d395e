import English
import ReportedSpeech

extension FirstAnswer {
  /// The first question in a sentence: "Ann Lee, on Thursday.", "Two people, each on an occasion of his own: …".
  public var saidFirst: String {
    guard let best = said.first else { return "Nobody is credited: it stands in the outlets' own voice." }
    // What may or will be said, was denied, asked or not answered is no occasion.
    let told = said.filter { $0.precedence != .undetermined }
    let speakers = told.reduce(into: [String]()) { all, one in
      if let name = one.speaker, !all.contains(name) { all.append(name) }
    }
    let occasions = told.count < 2 ? "" : " The reports tell of \(told.count) occasions\(Self.by(speakers))."
    guard let name = best.speaker else { return "No report names who said it.\(occasions)" }
    if told.isEmpty { return best.reason }
    let when = best.said.map { ", \($0.interval.inWords) (“\($0.basisInWords)”)" } ?? ""
    switch best.precedence {
    case .first: return "\(name)\(when).\(occasions)\(best.said == nil ? elsewhere : "")".beginningSentence
    case .tied:
      let rivals = said.filter { $0.precedence == .tied }.count
      return "Not to be told: \(rivals) occasions may be the first.\(occasions)\(elsewhere)"
    case .undated, .undetermined, .later: return "\(name); nothing here says when.\(occasions)".beginningSentence
    }
  }

  private static func by(_ speakers: [String]) -> String {
    speakers.count > 1 ? ", by \(speakers.count) speakers: \(speakers.listedOrCounted)" : ""
  }

  /// The second question in a sentence, with what may still have been earlier.
  public var reportedFirst: String {
    let undated = Set(reported.filter { $0.precedence == .undated && $0.isAsserted }.map(\.report.article)).count
    let outside = Self.names(reported.filter { $0.precedence == .undetermined && $0.isAsserted })
    guard let best = reported.first else { return "Nobody." }
    if let asked = firstInTheseWords { return asked }
    switch best.precedence {
    case .first:
      let late = undated == 0 ? "" : " \(undated.of("report")) without a date may be earlier."
      let own = outside.isEmpty ? "" : ", of those whose report is their own"
      let day = best.report.out?.hasTime ?? true || best.report.added != nil ? "" : " (day only)"
      return "\(best.report.dateline)\(day)\(own).\(earlier(than: best.report))\(late)"
    case .tied:
      let rivals = reported.filter { $0.precedence == .tied || $0.precedence == .undetermined && $0.isAsserted }
      let names = Self.names(rivals)
      // An outlet that ties only with itself is simply named.
      if Set(rivals.map(\.report.publisher)).count == 1 { return "\(best.report.dateline)." }
      return "Not to be told: \(names) may each have been the first."
    case .undetermined: return best.reason + elsewhere
    case .undated, .later: return undatedFirst
    }
  }

  /// Who reported the asked words first, where some of those that may be the first with the claim have others.
  private var firstInTheseWords: String? {
    guard opening.claim?.asked != nil, opening.finding.verdict.isExact else { return nil }
    let holding = Set(opening.finding.holding.map(\.report.article))
    let contenders = reported.filter { $0.precedence == .first || $0.precedence == .tied }
    let others = contenders.filter { !holding.contains($0.report.article) }
    let own = reported.filter { holding.contains($0.report.article) && $0.isAsserted && $0.report.out != nil }
    guard let other = others.first, let first = own.map(\.report).min(by: Report.wasOutBefore),
      !own.contains(where: { $0.precedence == .undetermined })
    else { return nil }
    let rivals = own.filter { !first.certainlyPrecedes($0.report) }
    let head =
      Set(rivals.map(\.report.publisher)).count > 1
      ? "In these words \(Self.names(rivals)) may each have been the first."
      : "In these words \(first.dateline)."
    if let before = opening.finding.others.precedence { return "\(head) \(before)" }
    if first.certainlyPrecedes(other.report) { return head }
    let isEarlier = other.report.certainlyPrecedes(first)
    if isEarlier, other.precedence == .tied {
      return "\(head) \(other.report.dateline), is earlier; whether it says the same is not certain."
    }
    return
      "\(head) A wording of it without these words \(isEarlier ? "is earlier" : "may be as early"): \(other.report.dateline)."
  }

  /// Where nothing dated is a report of its own: "Isle Weekly, without a date. Mainland News has it from there."
  private var undatedFirst: String {
    guard let later = reported.first(where: { $0.precedence == .later }) else {
      return "Not to be told: no report here bears a date."
    }
    let undated = reported.filter { $0.precedence == .undated }
    let head = undated.isEmpty ? "Not to be told" : "\(Self.names(undated)), without a date"
    return "\(head). \(later.reason)".beginningSentence
  }

  /// What bears an earlier date than the first report, and why it is not the first: no reader should find two firsts.
  private func earlier(than first: Report) -> String {
    // Another version of the article is no rival of it.
    let rivals = reported.filter { $0.report.article != first.article && $0.report.certainlyPrecedes(first) }
    if let rival = rivals.first {
      return " Of an earlier date: \(rival.report.dateline). \(rival.reason)"
    }
    return elsewhere
  }

  /// No reader should find the verdict telling of an earlier report than the answer: where that is of another saying.
  private var elsewhere: String {
    let dated = reported.map(\.report).filter { $0.out != nil }
    guard let row = opening.finding.earliest, row.claim != answers.first?.claim.id, !dated.isEmpty,
      dated.allSatisfy(row.report.certainlyPrecedes)
    else { return "" }
    return " The asked words stand earlier in another saying: \(row.report.credited), \(row.report.dateline)."
  }

  private static func names(_ reported: [Reported]) -> String {
    var names: [String] = []
    for one in reported where !names.contains(one.report.publisher) { names.append(one.report.publisher) }
    return names.listedOrCounted
  }
}
