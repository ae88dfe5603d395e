import ReportedSpeech

extension Precedence {
  /// A verdict a statement, the best first: by verdict, then by time, then by what evidence is left.
  func origins() -> [Origin] {
    let judged = testimony.indices.map { (place: $0, judgement: judge($0)) }
    return judged.sorted { a, b in
      let (v, w) = (a.judgement.verdict.rank, b.judgement.verdict.rank)
      return v != w ? v < w : isBetter(a.place, b.place)
    }
    .map {
      Origin(statement: testimony.statements[$0.place].id, verdict: $0.judgement.verdict, because: $0.judgement.because)
    }
  }

  /// Earlier, then fuller, then direct before reported, then as the testimony has it.
  func isBetter(_ a: Int, _ b: Int) -> Bool {
    let time = { (i: Int) in self.isDated[i] ? (self.from[i] ?? self.to[i])?.seconds ?? .max : Int64.max }
    let (s, t) = (time(a), time(b))
    let day = { (n: Int64) in n == .max ? n : n / 86_400 }
    if day(s) != day(t) || precedes(a, b) || precedes(b, a) { return precedes(a, b) || (!precedes(b, a) && s < t) }
    if cutFrom[a] == b || cutFrom[b] == a { return cutFrom[b] == a }
    let (m, n) = (testimony.statements[a].statement.mode.directness, testimony.statements[b].statement.mode.directness)
    return m != n ? m < n : a < b
  }

  private func judge(_ place: Int) -> (verdict: Verdict, because: String) {
    guard testimony.isAssertion(place) else {
      return (
        isDated[place] ? .undetermined : .undated, "\(testimony.name(place)) reports it as asked, or as not answered."
      )
    }
    let rivals = testimony.indices.filter { isRival($0, place) && testimony.isAssertion($0) }
    if let source = sources[place].keys.sorted().first, let because = sources[place][source] {
      return isDated[place] ? (.later, because) : (.undated, "\(undated(place)) \(because)")
    }
    if !isDated[place] { return fetched(place, rivals) }
    if let first = rivals.filter({ precedes($0, place) }).min(by: isBetter) {
      return (.later, "\(published(place)); \(testimony.name(first)) had it before (\(time(first))).")
    }
    if let because = outside[place] { return (.undetermined, because) }
    return undefeated(place, rivals.filter { isDated[$0] })
  }

  /// A dated statement that no rival certainly precedes.
  private func undefeated(_ place: Int, _ dated: [Int]) -> (verdict: Verdict, because: String) {
    guard let next = dated.min(by: isBetter) else {
      return (.first, "\(published(place)); no other dated report is known.")
    }
    if let tie = dated.first(where: { !precedes(place, $0) }) {
      let cut = cutFrom[place].map { "; its wording is part of a fuller one in \(testimony.name($0))" } ?? ""
      return (
        .tied,
        "\(published(place)), and \(testimony.name(tie)) \(time(tie)): the times given do not tell which came first\(cut)."
      )
    }
    // A carrier's clock may say what it likes: that its text is another's is the better evidence.
    if let carrier = dated.first(where: { sources[$0][place] != nil && isStamped($0, before: place) }) {
      return (
        .first,
        "\(published(place)); \(testimony.name(carrier)) is stamped earlier (\(time(carrier))), but has it from there."
      )
    }
    return (
      .first,
      "\(published(place)), before every other dated report; the next is \(testimony.name(next)), \(time(next))."
    )
  }

  private func isStamped(_ a: Int, before b: Int) -> Bool {
    guard let s = testimony.statements[a].article.published, let t = testimony.statements[b].article.published else {
      return false
    }
    return s.from < t.from
  }

  /// Without a date it is first only if it was fetched before any dated rival can have appeared.
  private func fetched(_ place: Int, _ rivals: [Int]) -> (verdict: Verdict, because: String) {
    let dated = rivals.filter { isDated[$0] }
    guard let fetched = testimony.statements[place].article.retrieved, !dated.isEmpty, outside[place] == nil,
      dated.allSatisfy({ precedes(place, $0) })
    else { return (.undated, undated(place)) }
    let because =
      "\(testimony.name(place)) gives no date, but was fetched \(fetched.minute), before any other report appeared."
    return (.first, because)
  }

  private func undated(_ place: Int) -> String {
    let fetched = testimony.statements[place].article.retrieved.map { "; it was fetched \($0.minute)" } ?? ""
    return "\(testimony.name(place)) gives no date of publication\(fetched)."
  }

  private func published(_ place: Int) -> String {
    let article = testimony.statements[place].article
    guard article.revises != nil, from[place] != article.published?.from || to[place] != article.published?.to else {
      let basis = article.publishedBasis.map { " (\($0.words))" } ?? ""
      return "\(testimony.name(place)) published it \(time(place))\(basis)"
    }
    return "\(testimony.name(place)) added it in a revision, \(time(place))"
  }

  private func time(_ place: Int) -> String {
    let article = testimony.statements[place].article
    if let from = from[place], let to = to[place], let interval = Interval(from: from, to: to),
      article.published?.from != from || article.published?.to != to, article.revises != nil
    {
      if interval.length <= 3600 { return interval.words }
      return "between \(interval.from.minute) and \(interval.to.minute)"
    }
    if let published = article.published {
      return article.revises == nil ? published.words : "after \(published.from.minute)"
    }
    return article.retrieved.map { "fetched \($0.minute)" } ?? "undated"
  }
}

extension Verdict {
  var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
}

extension Dating.Basis {
  /// What vouches for a date, as a reader would look for it.
  fileprivate var words: String {
    switch self {
    case .correction: "as a person corrected it"
    case .flag: "as a person says"
    case .jsonLD, .meta, .time: "by its page"
    case .record: "by its record"
    case .feed: "by the feed"
    case .text: "by its own text"
    case .dateline: "by its dateline"
    case .url: "by its address"
    case .catalogue: "by a list of articles"
    case .processed, .retrieved, .modified: rawValue
    }
  }
}

extension Mode {
  /// Direct speech before reported speech, that before the outlet's own voice.
  var directness: Int { Mode.allCases.firstIndex(of: self) ?? 0 }
}
