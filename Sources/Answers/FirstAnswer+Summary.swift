import ReportedSpeech

extension FirstAnswer {
  /// The first question in a sentence: "Ann Lee, on Thursday.", "Two people, each on an occasion of his own: …".
  public var saidFirst: String {
    guard let best = said.first else { return "Nobody is credited: it stands in the outlets' own voice." }
    let speakers = said.reduce(into: [String]()) { all, one in
      if let name = one.speaker, !all.contains(name) { all.append(name) }
    }
    let occasions = said.count == 1 ? "" : " The reports tell of \(said.count) occasions\(Self.by(speakers))."
    guard let name = best.speaker else { return "No report names who said it.\(occasions)" }
    // What may or will be said, was asked or was not answered.
    if best.precedence == .undetermined, said.allSatisfy({ $0.precedence == .undetermined }) { return best.reason }
    let when = best.said.map { ", \($0.interval.inWords) (“\($0.basis)”)" } ?? ""
    switch best.precedence {
    case .first: return "\(name)\(when).\(occasions)"
    case .tied:
      let rivals = said.filter { $0.precedence == .tied }.count
      return "Not to be told: \(rivals) occasions may be the first.\(occasions)"
    case .undated, .undetermined, .later: return "\(name); nothing here says when.\(occasions)"
    }
  }

  private static func by(_ speakers: [String]) -> String {
    speakers.count > 1 ? ", by \(speakers.count) speakers: \(speakers.listedOrCounted)" : ""
  }

  /// The second question in a sentence, with what may still have been earlier.
  public var reportedFirst: String {
    let undated = Set(reported.filter { $0.precedence == .undated }.map(\.report.article)).count
    let outside = Self.names(reported.filter { $0.precedence == .undetermined })
    guard let best = reported.first else { return "Nobody." }
    switch best.precedence {
    case .first:
      let late = undated == 0 ? "" : " \(undated.of("report")) without a date may be earlier."
      let own = outside.isEmpty ? "" : ", of those whose report is their own"
      let day = best.report.published?.hasTime ?? true ? "" : " (day only)"
      return "\(best.report.dateline)\(day)\(own).\(earlier(than: best.report))\(late)"
    case .tied:
      let rivals = reported.filter { $0.precedence == .tied || $0.precedence == .undetermined }
      let names = Self.names(rivals)
      // An outlet that ties only with itself is simply named.
      if Set(rivals.map(\.report.publisher)).count == 1 { return "\(best.report.dateline)." }
      return "Not to be told: \(names) may each have been the first."
    case .undetermined: return best.reason
    case .undated, .later: return "Not to be told: no report here bears a date."
    }
  }

  /// What bears an earlier date than the first report, and why it is not the first: no reader should find two firsts.
  private func earlier(than first: Report) -> String {
    let rivals = reported.filter { $0.report.certainlyPrecedes(first) }
    if let rival = rivals.first {
      return " Of an earlier date: \(rival.report.dateline). \(rival.reason)"
    }
    guard let row = opening.finding.earliest, row.claim != answers.first?.claim.id,
      row.report.certainlyPrecedes(first)
    else { return "" }
    return " The asked words stand earlier in another saying: \(row.report.credited), \(row.report.dateline)."
  }

  private static func names(_ reported: [Reported]) -> String {
    var names: [String] = []
    for one in reported where !names.contains(one.report.publisher) { names.append(one.report.publisher) }
    return names.listedOrCounted
  }
}
