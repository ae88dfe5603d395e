import ReportedSpeech

extension Neighbourhood {
  /// Its assertions parted into claims and utterances, with what each wording is held against, what changed, and who came
  /// first. Every assertion is in exactly one claim; a derivation stands in the claim of its later side, and its earlier
  /// side may be in another.
  ///
  /// A function of what the assertions say: their order changes nothing but the positions.
  ///
  /// - Parameters:
  ///   - known: wordings at hand, by position; those that are of other facts are not used.
  ///   - threshold: where the matches' scores begin to link two assertions.
  package func claims(knowing known: [Int: Wording] = [:], linkedFrom threshold: Double? = nil) -> [Claim] {
    let corrections = ClaimCorrections(corrections, on: assertions)
    let reports = ReportSet(assertions, corrected: corrections, knowing: known)
    let graph = MatchGraph(corrections.kept(matches), positions: reports.positions)
    let equal = EqualWordings(reports, graph)
    let partition = ClaimPartition(reports, graph, equal, threshold: threshold ?? ClaimPartition.threshold)
    let histories = corrections.joined(partition.parts, of: reports).map {
      ClaimHistory(of: $0, in: reports, graph)
    }
    let derivations = Lineage(reports, graph, equal, histories).derivations()
    return histories.indices.map { Claim(histories[$0], derivations[$0]) }
  }
}

extension Claim {
  fileprivate init(_ history: ClaimHistory, _ derivations: [Derivation]) {
    let shown = history.reports.representative(history.times, derivations)
    self.init(
      text: shown.map { history.reports.reports[$0].statement.text } ?? "",
      utterances: history.utterances.utterances(history.reports, history.times),
      derivations: derivations,
      origins: history.times.origins())
  }
}

extension ReportSet {
  /// The heaviest wording; a direct quote before a report as full; the earliest.
  var fullest: Int? {
    indices.min { i, j in
      if wordings[i].mass != wordings[j].mass { return wordings[i].mass > wordings[j].mass }
      let (a, b) = (reports[i].statement.mode == .direct, reports[j].statement.mode == .direct)
      return a != b ? a : i < j
    }
  }

  /// What a claim is shown as: of the wordings about as long as the longest, none that is held against another of them,
  /// then a direct quote before a report, then what was reported first. Length is in words: weight would take the rarer
  /// synonyms of a spun text for more.
  fileprivate func representative(_ times: Chronology, _ derivations: [Derivation]) -> Int? {
    let full = full(among: quotations) ?? full(among: Array(indices)) ?? []
    let known = Set(full.map { positions[$0] })
    let derived = Set(derivations.filter { $0.isParent && known.contains($0.earlier) }.map(\.later))
    let roots = full.filter { !derived.contains(positions[$0]) }
    let best = (roots.isEmpty ? full : roots).sorted { i, j in
      let (a, b) = (reports[i].statement.mode == .direct, reports[j].statement.mode == .direct)
      return a != b ? a : times.isBetter(i, j)
    }
    // A machine's text stands for nobody's where there is a natural one.
    let rivals = best.prefix(8)
    let natural = rivals.first { root in
      !rivals.contains { $0 != root && Variation(from: wordings[root], to: wordings[$0]).isSpunEarlier }
    }
    return natural ?? best.first
  }

  private var quotations: [Int] { indices.filter { reports[$0].statement.mode == .direct } }

  /// Those about as long as the longest of some; nil where all of them are much shorter than another wording. A report has
  /// words that lead to it besides: "that he was …".
  private func full(among some: [Int]) -> [Int]? {
    let length = { (i: Int) in wordings[i].tokens.count }
    guard let longest = some.map(length).max(), longest * 4 >= (indices.map(length).max() ?? 0) * 3 else { return nil }
    return some.filter { length($0) * 10 >= longest * 9 }
  }
}
