import Queries
import ReportedSpeech

extension Lookup {
  /// All that is known of asked words or of a claim.
  ///
  /// - Parameters:
  ///   - speaker: who is supposed to have said it.
  ///   - base: the name of the wording that the others are held against; where it names none of them, of those that have
  ///     the asked words the one that was reported first, or that the verdict rests on.
  package func claim(_ question: Question, speaker: String? = nil, base: String? = nil) throws -> ClaimAnswer {
    try asking { desk in
      let opening = try opening(question, speaker: speaker, at: desk)
      let first = FirstAnswer(opening: opening, answers: try answers(opening, at: desk))
      let lineage = try opening.claim.map { try told(of: $0.id, at: desk) } ?? []
      let variants = Variant.all(lineage, base: base, asked: opening.asked)
      let ids = lineage.compactMap(\.report.assertion) + first.assertions
      return ClaimAnswer(
        first: first, reports: lineage, variants: variants, heat: HeatMap(variants, of: lineage),
        names: try named(ids, at: desk))
    }
  }

  /// The claim that one of its assertions names; nil where this graph has none of that name.
  package func claim(named name: String) throws -> Int64? {
    try asking { try $0.all(KnownClaim.self, ["claim": .text(name), "limit": .integer(1)]).first?.claim }
  }

  /// What assertions are called by their content.
  func named(_ assertions: [Int64], at desk: QuestionDesk) throws -> [Int64: String] {
    guard !assertions.isEmpty else { return [:] }
    let ids = Table.Value.ids(Set(assertions).sorted())
    return Dictionary(try desk.all(Named.self, ["assertions": ids]).map { ($0.assertion, $0.name) }) { a, _ in a
    }
  }

  /// More are not shown on one page; `rewordings` has them all.
  private static let mostReports = QuestionLimits.standard.claimReports
  /// So many articles are read for the sentence that a wording stands in.
  private static let mostHosts = QuestionLimits.standard.hostArticles

  private func told(of claim: Int64, at desk: QuestionDesk) throws -> [ClaimAnswer.Told] {
    let lineage = try desk.all(
      LineageRow.self, ["claim": .integer(claim), "limit": .integer(Int64(Self.mostReports))])
    let reported = Dictionary(
      try desk.all(FirstReported.self, ["claim": .integer(claim)]).map { ($0.wording.assertion, $0) },
      uniquingKeysWith: { first, _ in first })
    let ids = Table.Value.ids(lineage.map(\.wording.assertion))
    let named = Dictionary(
      try desk.all(Named.self, ["assertions": ids]).map { ($0.assertion, $0) }, uniquingKeysWith: { a, _ in a })
    let hosts = try hosts(of: lineage, named, at: desk)
    return lineage.map { row in
      let earlier = row.laterThan.flatMap { reported[$0]?.wording }
      let id = row.wording.assertion
      return ClaimAnswer.Told(
        wording: LaterWording(row, earlier: earlier, because: reported[id]?.because), name: named[id]?.name ?? "",
        utterance: row.utterance, host: hosts[id])
    }
  }

  private func hosts(
    of lineage: [LineageRow], _ named: [Int64: Named], at desk: QuestionDesk
  ) throws -> [Int64: Passage] {
    let articles = lineage.compactMap { named[$0.wording.assertion]?.articleID }
    let ids = Array(Set(articles).sorted().prefix(Self.mostHosts))
    let holding = try desk.all(Holding.self, ["articles": .ids(ids)])
    let held = Dictionary(
      holding.map { ($0.id, HeldArticle($0, told: [], pieces: [])) }, uniquingKeysWith: { a, _ in a })
    var hosts: [Int64: Passage] = [:]
    for row in lineage {
      let wording = row.wording
      guard let article = named[wording.assertion].flatMap({ held[$0.articleID] }) else { continue }
      hosts[wording.assertion] = article.sentence(around: wording.start..<wording.end, wording.part)
    }
    return hosts
  }
}

extension Opening {
  /// The reports that the verdict on asked words rests on, the best first; none where a claim was asked for, and so all of
  /// it.
  fileprivate var asked: [Int64] {
    guard let claim, claim.asked != nil else { return [] }
    let rows = finding.evidence.filter { $0.claim == claim.id && $0.report.assertion != nil }
    return rows.filter { $0.verdict == rows.first?.verdict }.compactMap(\.report.assertion)
  }
}

extension FirstAnswer {
  /// Every assertion that the answer shows.
  fileprivate var assertions: [Int64] {
    opening.finding.rows.compactMap(\.report.assertion)
      + answers.flatMap { $0.reported.compactMap(\.report.assertion) }
  }
}
