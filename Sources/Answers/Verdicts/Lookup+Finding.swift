import Collation
import English
import Queries
import ReportedSpeech

extension Lookup {
  /// What is known of asked words, with the rows that say so and, up to a number of articles, the nearest.
  ///
  /// - Parameters:
  ///   - fills: near rows too where the words are recorded, up to the limit: for whoever ranks articles.
  ///   - takesApart: what looks like a report in them is taken for one; not of words that stood in marks of their own.
  func finding(
    _ query: String, speaker: String?, at desk: QuestionDesk, limit: Int, fills: Bool = false, takesApart: Bool = true
  ) throws -> Finding {
    let whole = AskedWords(query)
    var (places, isCut) = try places(of: whole, wholly: speaker != nil, at: desk)
    var (asked, named) = (whole, speaker)
    if places.isEmpty, takesApart, let pasted = Pasted(query) {
      // “We rebuild,” Ann Lee said: the words in marks are asked about, and of her.
      asked = pasted.asked
      named = speaker ?? pasted.speaker
      (places, isCut) = try self.places(of: asked, wholly: named != nil, at: desk)
    }
    let crediting = try named.map { try Crediting($0, beside: places.compactMap(\.told), at: desk) }
    let kept = KeptWords(asked)
    var rows = Self.judged(places.flatMap { self.rows($0, kept, crediting) }, asked)
    let (isRecorded, known) = (rows.contains { $0.verdict.isExact }, Set(rows.map(\.report.article)))
    if !isRecorded || fills && known.count < limit {
      rows += try near(asked, named, crediting, at: desk, limit: limit, hasExact: isRecorded, ranks: fills)
        .filter { !known.contains($0.report.article) }
    }
    rows.sort(by: Recorded.precedes)
    rows = try noted(Self.bothSides(of: rows), \.report, at: desk)
    let verdict = rows.first?.verdict ?? .unrecorded
    var finding = Finding(query: query, speaker: named, verdict: verdict, because: "", notFirst: nil, rows: rows)
    let claim = finding.earliest?.claim
    let reported = try claim.map { try desk.all(FirstReported.self, ["claim": .integer($0)]) } ?? []
    finding.notFirst = try notFirst(finding.earliest, among: reported, at: desk)
    finding.others = try others(beside: finding, asked, among: reported, at: desk)
    finding.isCut = isCut
    finding.because =
      ([finding.reason.beginningSentence] + finding.others.differing + [finding.bound].compactMap { $0 })
      .joined(separator: " ")
    return finding
  }

  /// What the record says of the report with the earliest date, where another goes before it for all that. That the claim is
  /// told elsewhere on an earlier day says nothing of the asked words.
  ///
  /// - Parameter reported: all reports of its claim.
  private func notFirst(_ earliest: Recorded?, among reported: [FirstReported], at desk: QuestionDesk) throws -> String?
  {
    guard let own = earliest?.report.assertion, let row = reported.first(where: { $0.wording.assertion == own }) else {
      return nil
    }
    switch row.precedence {
    case .undetermined: return row.because.withDatesInWords
    case .later:
      let beside = try desk.all(OtherWording.self, ["assertions": .ids([own])])
      return beside.contains(where: \.isDescended) ? row.because.withDatesInWords : nil
    case .first, .tied, .undated: return nil
    }
  }

  /// One row an assertion that holds some of the words.
  private func rows(_ place: Place, _ kept: KeptWords, _ crediting: Crediting?) -> [Recorded] {
    let asked = kept.asked
    let verdict: Verdict
    switch place.standing {
    case .quoted: verdict = Self.credit(place, crediting)
    case .reported: verdict = .reported
    case .own: verdict = .unquoted
    case .disowned: verdict = .disowned
    case .denied: verdict = .uncredited
    case .unsaid: return []
    }
    let sentence = place.article.sentence(around: place.range, place.part)
    guard !place.assertions.isEmpty else {
      guard let sentence, let span = asked.span(asked.tokens.indices) else { return [] }
      return [
        Recorded(
          report: Report(sentence, in: place.article.article), claim: nil, asked: span, polarity: .asserted,
          sameness: .sameUtterance, score: 1, verdict: verdict, drifts: [],
          diff: kept.all,
          sentence: sentence, highlights: place.highlights, hidesMark: place.hidesMark, disowned: nil)
      ]
    }
    return place.assertions.map { answered in
      Recorded(
        report: Report(answered.told.wording), claim: answered.told.claim, asked: answered.asked,
        polarity: answered.told.polarity, sameness: .sameUtterance, score: 1, verdict: verdict,
        drifts: drifts(place, answered, asked, crediting), diff: kept.diff(in: answered.asked),
        sentence: sentence, highlights: place.highlights, hidesMark: place.hidesMark, disowned: place.disowned,
        isDenied: place.standing == .denied)
    }
  }

  /// What a cut takes away, and whom else the record credits.
  private func drifts(
    _ place: Place, _ answered: Place.Answered, _ asked: AskedWords, _ crediting: Crediting?
  ) -> [Drift] {
    let span = Passage(
      start: answered.asked.lowerBound, end: answered.asked.upperBound, text: asked.words(in: answered.asked))
    var drifts = place.context.map {
      Drift(kind: "context_removed", severity: .meaning, earlier: $0, later: nil)
    }
    if let crediting, place.standing == .quoted || place.standing == .reported, answered.told.creditsByName,
      !crediting.credits(answered.told, in: place.article)
    {
      drifts.append(Drift(kind: "attribution_changed", severity: .meaning, earlier: nil, later: span))
    }
    return drifts
  }

  private static func credit(_ place: Place, _ crediting: Crediting?) -> Verdict {
    guard let crediting, let told = place.told else { return .verbatim }
    if crediting.credits(told, in: place.article) { return .verbatim }
    return told.creditsByName ? .misattributed : .uncredited
  }
}

extension AskedWords {
  func words(in range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }
}
