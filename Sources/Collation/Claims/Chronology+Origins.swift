import ReportedSpeech

extension Chronology {
  /// One an assertion, the best first: by precedence, then by time, then by what evidence is left.
  func origins() -> [Origin] {
    let rivals = Rivals(self)
    let judged = reports.indices.map { (place: $0, judgement: judge($0, rivals)) }
    return judged.sorted { a, b in
      let (v, w) = (a.judgement.precedence.rank, b.judgement.precedence.rank)
      return v != w ? v < w : isBetter(a.place, b.place)
    }
    .map {
      Origin(
        assertion: reports.positions[$0.place], precedence: $0.judgement.precedence, because: $0.judgement.because)
    }
  }

  /// Earlier, then fuller, then direct before reported, then as the reports stand.
  func isBetter(_ a: Int, _ b: Int) -> Bool {
    let time = { (i: Int) in self.isDated[i] ? (self.from[i] ?? self.to[i])?.seconds ?? .max : Int64.max }
    let (s, t) = (time(a), time(b))
    let day = { (n: Int64) in n == .max ? n : n / 86_400 }
    if day(s) != day(t) || precedes(a, b) || precedes(b, a) { return precedes(a, b) || (!precedes(b, a) && s < t) }
    if cutFrom[a] == b || cutFrom[b] == a { return cutFrom[b] == a }
    let (m, n) = (reports.reports[a].statement.mode.directness, reports.reports[b].statement.mode.directness)
    return m != n ? m < n : a < b
  }

  private func judge(_ place: Int, _ rivals: Rivals) -> (precedence: Precedence, because: String) {
    if reports.isDisowned(place) {
      return (.undetermined, "\(reports.name(place)) says that these words are false, misquoted or withdrawn.")
    }
    guard reports.isAsserted(place) else {
      return (
        isDated[place] ? .undetermined : .undated,
        "\(reports.name(place)) reports it as \(reports.reports[place].statement.unsaid)."
      )
    }
    if let source = sources[place].keys.min(), let reason = sources[place][source] {
      return isDated[place] ? (.later, reason.because) : (.undated, "\(undated(place)) \(reason.because)")
    }
    if !isDated[place] { return fetched(place, rivals) }
    if let first = rivals.preceding(place, self) {
      return (.later, "\(published(place)); \(reports.name(first)) had it before (\(time(first))).")
    }
    if let because = outside[place] { return (.undetermined, because) }
    if suggested.contains(place) { return (.tied, "\(published(place)); whether it says the same is not certain.") }
    return undefeated(place, rivals)
  }

  /// A dated assertion that no rival certainly precedes.
  private func undefeated(_ place: Int, _ rivals: Rivals) -> (precedence: Precedence, because: String) {
    guard let next = rivals.next(to: place, self) else {
      return (.first, "\(published(place)); no other dated report is known.")
    }
    if let tie = rivals.tied(with: place, self) {
      let cut = cutFrom[place].map { "; its wording is part of a fuller one in \(reports.name($0))" } ?? ""
      return (
        .tied,
        "\(published(place)), and \(reports.name(tie)) \(time(tie)): the times given do not tell which came first\(cut)."
      )
    }
    // A carrier's clock may say what it likes: that its text is another's is the better evidence.
    if let carrier = graph.carriers[place].first(where: { isDated[$0] && isStamped($0, before: place) }) {
      return (
        .first,
        "\(published(place)); \(reports.name(carrier)) is stamped earlier (\(time(carrier))), but has it from there."
      )
    }
    return (
      .first,
      "\(published(place)), before every other dated report; the next is \(reports.name(next)), \(time(next))."
    )
  }

  private func isStamped(_ a: Int, before b: Int) -> Bool {
    guard let s = reports.reports[a].article.published, let t = reports.reports[b].article.published else {
      return false
    }
    return s.from < t.from
  }

  /// Without a date it is first only if it was fetched before any dated rival can have appeared.
  private func fetched(_ place: Int, _ rivals: Rivals) -> (precedence: Precedence, because: String) {
    guard let fetched = reports.reports[place].article.retrieved, rivals.next(to: place, self) != nil,
      outside[place] == nil, rivals.tied(with: place, self) == nil
    else { return (.undated, undated(place)) }
    let because =
      "\(reports.name(place)) gives no date, but was fetched \(fetched.minute), before any other report appeared."
    return (.first, because)
  }
}

extension Precedence {
  var rank: Int { Precedence.allCases.firstIndex(of: self) ?? 0 }
}

extension Mode {
  /// Direct speech before reported speech, that before the outlet's own voice.
  var directness: Int { Mode.allCases.firstIndex(of: self) ?? 0 }
}
