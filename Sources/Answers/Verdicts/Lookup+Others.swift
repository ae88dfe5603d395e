import Collation
import English
import Queries
import ReportedSpeech

extension Lookup {
  /// What other reports of the same say in the asked words' place. Each is held against what was asked, and nothing else: a
  /// report of which the claim as a whole is later may be the first with these words.
  ///
  /// - Parameter reported: all reports of the claim of the earliest that holds them.
  func others(
    beside finding: Finding, _ asked: AskedWords, among reported: [FirstReported], at desk: QuestionDesk
  ) throws -> Others {
    let holding = finding.holding
    let ids = holding.compactMap(\.report.assertion)
    guard finding.verdict.isExact, finding.verdict != .disowned, finding.verdict != .disputed, !ids.isEmpty else {
      return Others()
    }
    var others = Others()
    let pairs = try desk.all(OtherWording.self, ["assertions": .ids(Array(ids.prefix(Self.mostHolding)))])
    others.otherwise = try otherwise(pairs, holding, asked, at: desk)
    guard let earliest = finding.earliest else { return others }
    others.before = holding.filter { row in
      row.isCredited && row.verdict <= .reported && row.report.article != earliest.report.article
        && row.report.certainlyPrecedes(earliest.report)
    }.min(by: Recorded.isEarlier)
    if others.before == nil, !others.otherwise.contains(where: \.isEarlier) {
      others.inOtherWords = try inOtherWords(before: earliest, holding, asked, among: reported, at: desk)
    }
    return others
  }

  /// So many places that hold the words are held against others: what differs from the best of them differs from the rest.
  private static let mostHolding = 24
  /// Of so much of what was asked a report must have the words to tell the same.
  private static let enough = 0.6

  private func otherwise(
    _ pairs: [OtherWording], _ holding: [Recorded], _ asked: AskedWords, at desk: QuestionDesk
  ) throws -> [Otherwise] {
    let articles = Set(holding.map(\.report.article))
    let owns = Dictionary(holding.compactMap { row in row.report.assertion.map { ($0, row) } }) { first, _ in first }
    let reports = try noted(pairs.map { Report($0.other) }, \.self, at: desk)
    var told: [Otherwise] = []
    for (pair, report) in zip(pairs, reports) where !articles.contains(report.article) {
      guard let own = owns[pair.own] else { continue }
      let isSource = pair.isDescended
      let isEarlier = isSource || holding.allSatisfy { report.certainlyPrecedes($0.report) }
      let all = pair.pair.changes.map(pair.fromOther)
      // What changes the meaning says more than that a word differs.
      let isQuoted = own.report.mode.isQuote || report.mode.isQuote
      let changes =
        all.filter { $0.changesMeaning && (isQuoted || !$0.isOfDegree) }
        + all.filter { isEarlier && $0.changesWords }
      guard let change = changes.first(where: { $0.isWithin(own, asked, of: report) }) else { continue }
      let heir = isSource ? own.report.publisher : nil
      told.append(Otherwise(report: report, change: change, heir: heir, isEarlier: isEarlier))
    }
    var known: Set<String> = []
    var others = told.sorted(by: Otherwise.precedes).filter { known.insert($0.report.publisher).inserted }
    for i in others.indices.prefix(Others.shown) where others[i].isEarlier {
      others[i].isWithdrawn = try isWithdrawn(others[i].report, at: desk)
    }
    return others
  }

  /// Its outlet says of these words that they are false, made up or misquoted.
  private func isWithdrawn(_ report: Report, at desk: QuestionDesk) throws -> Bool {
    try places(of: AskedWords(report.text), wholly: false, at: desk).all.contains { place in
      place.standing == .disowned && place.disowned?.kind == .disowned
        && place.told.map { Report($0.wording).publisher == report.publisher } ?? false
    }
  }

  /// The earliest report of the same occasion that has most of what was asked in words of its own.
  private func inOtherWords(
    before earliest: Recorded, _ holding: [Recorded], _ asked: AskedWords, among reported: [FirstReported],
    at desk: QuestionDesk
  ) throws -> Report? {
    guard let own = earliest.report.assertion else { return nil }
    guard let row = reported.first(where: { $0.wording.assertion == own }), row.precedence == .later else { return nil }
    let articles = Set(holding.map(\.report.article))
    // Of what may be as early it is not certain that it says the same.
    let rivals = reported.filter { other in
      other.utterance == row.utterance && [.first, .later].contains(other.precedence)
        && [.asserted, .promised].contains(other.polarity) && !articles.contains(other.wording.article)
    }.map { Report($0.wording) }
    let inquiry = Inquiry(asked.asked)
    let side = Comparison.Side(text: asked.asked, statements: [asked.statement])
    return try noted(rivals, \.self, at: desk).filter { rival in
      guard rival.certainlyPrecedes(earliest.report), (inquiry.held(in: [rival.text]).first?.share ?? 0) >= Self.enough
      else { return false }
      // What differs in meaning is not the same in other words.
      let own = Comparison.Side(text: rival.text, statements: [rival.alone])
      return !Comparison(earlier: own, later: side).drifts.contains(where: \.changesMeaning)
    }.min(by: Report.wasOutBefore)
  }
}

extension Otherwise {
  /// Where the asked words come from, then what was out before them, then the rest, by time.
  fileprivate static func precedes(_ a: Self, _ b: Self) -> Bool {
    if (a.heir == nil) != (b.heir == nil) { return a.heir != nil }
    if a.isEarlier != b.isEarlier { return a.isEarlier }
    let (s, t) = (a.report.out?.from.seconds ?? .max, b.report.out?.from.seconds ?? .max)
    return (s, a.report.article, a.report.start) < (t, b.report.article, b.report.start)
  }
}

extension Drift {
  /// Another name, figure or deed, or another degree of it, or denied.
  fileprivate var changesMeaning: Bool { severity >= .meaning && Self.ofMeaning.contains(kind) }
  /// Of two reports in words of their own each may put it more strongly or more generally.
  fileprivate var isOfDegree: Bool { Self.ofDegree.contains(kind) }
  /// Other words inside both pairs of marks.
  fileprivate var changesWords: Bool { severity == .misquote && Self.ofWords.contains(kind) }

  private static let ofDegree: Set<String> = [
    "intensity_changed", "causality_changed", "generality_changed", "predicate_changed",
  ]
  private static let ofMeaning: Set<String> = ofDegree.union([
    "number_changed", "entity_changed", "negation_flipped", "modality_changed",
  ])
  private static let ofWords: Set<String> = ["substitution", "insertion", "omission"]

  /// It is about words that were asked: they stand among them, or stand in the other report between two of them.
  fileprivate func isWithin(_ own: Recorded, _ asked: AskedWords, of other: Report) -> Bool {
    if let words = later {
      guard words.part == own.report.part,
        own.highlights.contains(where: { $0.lowerBound < words.end && words.start < $0.upperBound })
      else { return false }
      if earlier != nil { return true }
    }
    guard let words = earlier ?? later else { return false }
    let record = TokenizedWords(of: Statement(mode: .unattributed, spans: [Passage(text: other.text)]))
    let gone = TokenizedWords(of: Statement(mode: .unattributed, spans: [Passage(text: words.text)])).words
    let fit = Fit(asked, into: record.words, record.tokens)
    if earlier == nil { return Self.stands(gone, amid: asked.words.indices, of: asked.words) { fit.pairs[$0] != nil } }
    let kept = Set(fit.pairs.compactMap { $0 })
    return Self.stands(gone, amid: fit.window, of: record.words, isKept: kept.contains)
  }

  /// Words that one side alone has stand there before words that both have, or at the end behind some: what is only cut off
  /// on the other is no change, but a negator in front of what is left is one.
  private static func stands(
    _ gone: [String], amid window: Range<Int>, of words: [String], isKept: (Int) -> Bool
  ) -> Bool {
    guard !gone.isEmpty, gone.count <= window.count else { return false }
    return (window.lowerBound...window.upperBound - gone.count).contains { place in
      let end = place + gone.count
      let before = max(window.lowerBound, place - reach)..<place
      let behind = end..<min(window.upperBound, end + reach)
      return gone.indices.allSatisfy { words[place + $0] == gone[$0] && !isKept(place + $0) }
        && (behind.isEmpty ? before : behind).contains(where: isKept)
    }
  }

  /// How many words further one may stand that both have: an article or a verb may have gone with a negator.
  private static let reach = 2
}

extension Passage {
  fileprivate init(text: String) { self.init(start: 0, end: text.unicodeScalars.count, text: text) }
}
