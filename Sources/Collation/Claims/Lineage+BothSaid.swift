import ReportedSpeech

extension Lineage {
  /// What is left of the changes between two wordings where their articles say more: what one sentence lacks stands in the next,
  /// and of whom an article quotes both wordings neither report misquotes.
  func lasting(_ drifts: [Drift], from parent: Int, to place: Int, _ variation: Variation) -> [Drift] {
    guard drifts.contains(where: { $0.severity > .harmless }) else { return drifts }
    let (earlier, later) = (besides(parent), besides(place))
    let areBothSaid =
      later.contains { areEqual($0, parent) } || earlier.contains { areEqual($0, place) }
      || areBothQuoted(parent, place)
    return drifts.filter { drift in
      guard drift.severity > .harmless else { return true }
      if areBothSaid { return false }
      switch (drift.earlier, drift.later) {
      // What the rest hangs on is there as soon as it is spoken of, in whatever words.
      case (let cut?, nil):
        let share = drift.kind == DriftTest.contextRemoved.id ? 1.0 / 3 : 3.0 / 4
        return !hold(later, variation.earlier.stems(of: cut), share)
      case (nil, let added?): return !hold(earlier, variation.later.stems(of: added), 3 / 4)
      default: return true
      }
    }
  }

  /// A third article quotes both, each in what the other does not say: “I went too far. … I went way too far.”
  private func areBothQuoted(_ parent: Int, _ place: Int) -> Bool {
    let (x, y) = (spoken(parent), spoken(place))
    guard !x.isEmpty, !y.isEmpty else { return false }
    let own = [parent, place].map { reports.reports[$0].article.name }
    var cut: [TextName: (first: Bool, second: Bool)] = [:]
    for third in mates(place) where !own.contains(reports.reports[third].article.name) {
      let words = spoken(third)
      guard words.count >= 4 else { continue }
      let (isOfFirst, isOfSecond) = (x.holds(words), y.holds(words))
      guard isOfFirst != isOfSecond else { continue }
      let article = reports.reports[third].article.name
      let known = cut[article] ?? (false, false)
      cut[article] = (known.first || isOfFirst, known.second || isOfSecond)
    }
    return cut.values.contains { $0.first && $0.second }
  }

  /// The words of a quotation; none of what is reported without marks.
  private func spoken(_ place: Int) -> [UInt64] {
    reports.reports[place].statement.mode == .direct ? Array(reports.wordings[place].bareWords) : []
  }

  /// Some of these say so large a share of the words; one word may be there for anything.
  private func hold(_ places: [Int], _ stems: [UInt64], _ share: Double) -> Bool {
    guard stems.count > 1 else { return false }
    let held = stems.count { stem in places.contains { reports.wordings[$0].holds(stem) } }
    return Double(held) >= share * Double(stems.count)
  }
}

extension Wording {
  /// Of the words in a passage that are no grammar.
  fileprivate func stems(of passage: Passage) -> [UInt64] {
    tokens.filter { $0.isContent && passage.start <= $0.start && $0.end <= passage.end }.map(\.stem)
  }
}

extension [UInt64] {
  /// Whether these stand in it in a row.
  fileprivate func holds(_ words: [UInt64]) -> Bool {
    guard let first = words.first, words.count <= count else { return false }
    return indices.dropLast(words.count - 1).contains { self[$0] == first && self[$0...].starts(with: words) }
  }
}
