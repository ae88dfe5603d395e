import ReportedSpeech

extension Neighbourhood {
  /// Its statements parted into claims and utterances, with where each wording comes from, what changed on the way, and
  /// who came first. Every statement is in exactly one claim.
  ///
  /// A function of what the statements say: neither their order nor their row ids change anything but the ids.
  ///
  /// - Parameter known: wordings at hand, by the ids of their statements; those that are of other facts are not used.
  public func claims(knowing known: [Int64: Wording] = [:]) -> [Claim] {
    let amendments = Amendments(corrections, on: statements)
    let testimony = Testimony(statements, amended: amendments, knowing: known)
    var parting = Parting(testimony, amendments.kept(likenesses))
    let whole = parting
    let parts = amendments.joined(
      parting.parts(along: { _ in true }, fits: whole.isConsistent), ids: testimony.statements.map(\.id))
    let among = Dictionary(grouping: likenesses, by: \.first)
    return parts.map { places in
      let part = testimony[places]
      let ids = Set(part.statements.map(\.id))
      let inside = part.statements.flatMap { among[$0.id] ?? [] }.filter { ids.contains($0.second) }
      return Claim(of: part, inside)
    }
  }
}

extension Claim {
  fileprivate init(of testimony: Testimony, _ likenesses: [Likeness]) {
    let occasions = Occasions(testimony, likenesses)
    let precedence = Precedence(testimony)
    let derivations = Descent(testimony, likenesses, occasions, precedence).derivations()
    let shown = testimony.representative(precedence, derivations)
    self.init(
      text: shown.map { testimony.statements[$0].statement.text } ?? "", utterances: occasions.utterances(),
      derivations: derivations, origins: precedence.origins())
  }
}

extension Testimony {
  /// The heaviest wording; a direct quote before a report as full; the earliest.
  var fullest: Int? {
    indices.min { i, j in
      if wordings[i].mass != wordings[j].mass { return wordings[i].mass > wordings[j].mass }
      let (a, b) = (statements[i].statement.mode == .direct, statements[j].statement.mode == .direct)
      return a != b ? a : i < j
    }
  }

  /// What a claim is shown as: of the wordings about as long as the longest, none that comes from another of them, then a
  /// direct quote before a report, then what was reported first. Length is in words: weight would take the rarer
  /// synonyms of a spun text for more.
  func representative(_ precedence: Precedence, _ derivations: [Derivation]) -> Int? {
    let most = wordings.map(\.tokens.count).max() ?? 0
    let full = indices.filter { wordings[$0].tokens.count * 10 >= most * 9 }
    let ids = Set(full.map { statements[$0].id })
    let derived = Set(derivations.filter { ids.contains($0.earlier) }.map(\.later))
    return full.filter { !derived.contains(statements[$0].id) }.min { i, j in
      let (a, b) = (statements[i].statement.mode == .direct, statements[j].statement.mode == .direct)
      return a != b ? a : precedence.isBetter(i, j)
    }
  }
}
