import Collation
import Graph
import ReportedSpeech

/// From facts to decisions: which articles are one text, which wordings align, what that makes of their claims, and who
/// speaks. Ingest, undo, correct and verify all end here.
extension Transaction {
  /// Winnowed fingerprints that two articles must share before anyone asks whether they are one text. A quotation of
  /// two sentences that both carry leaves two or three.
  package static var sharing: Int { 4 }

  package func settle(_ recordings: [Recording], in run: Run, knowing wordings: Wordings = Wordings()) throws {
    if try lacksKeys() { return try settleAnew(in: run) }
    let changed = recordings.filter { $0.outcome != .unchanged }
    let corrections = try knownCorrections()
    wordings.read(by: corrections)
    if changed.contains(where: { $0.outcome != .added }) { wordings.forget() }
    let tied = try bind(corrections, naming: changed.map(\.article), in: run)
    let fresh = changed.flatMap(\.new).map(\.id)
    let (respread, pages) = try spread(fresh, in: run, knowing: wordings)
    let regrouped = try group(changed.map(\.article) + pages, in: run)
    try link(fresh, in: run, knowing: wordings)
    let touched = changed.flatMap(\.affected) + tied + respread + (try statements(of: regrouped))
    try decide(touched, besides: try loose(changed), in: run, by: corrections, knowing: wordings)
  }

  /// Where an article lost a name, another of that name may need no telling apart any more.
  private func loose(_ changed: [Recording]) throws -> [Int64] {
    try changed.contains { $0.outcome != .added } || lacksVoices() ? unsettledArticles() : []
  }

  /// Articles whose names may stand for another than before, though nothing of their own changed.
  package func unsettledArticles() throws -> [Int64] { try lacksVoices() ? articles() : contestedArticles() }

  /// Copy groups first: who owns a text is evidence of origin. The articles whose group changed.
  package func group(_ articles: [Int64], in run: Run) throws -> [Int64] {
    try imprints(near: articles, sharing: Self.sharing, where: { $0.isCopy(of: $1) }).flatMap { imprints in
      try decide(imprints.copies(), among: imprints.map(\.witness.id), in: run)
    }
  }

  /// Looks up what is like these statements and keeps what aligns.
  func link(_ fresh: [Int64], in run: Run, knowing wordings: Wordings) throws {
    for (id, wording) in try wordings.of(fresh, in: self) {
      // Ids only grow: each pair is met once, from its younger side.
      let older = try wordings.of(candidateIDs(of: id, before: id), in: self)
      try keep(older.compactMap { wording.likeness(to: $0.wording)?.between($0.id, id) }, in: run)
    }
  }

  /// Looks up afresh what is like statements that stand: what they are like, or by whom they are, was corrected.
  func relink(_ standing: [Int64], in run: Run, knowing wordings: Wordings) throws {
    try forgetLikenesses(of: standing)
    let again = Set(standing)
    for (id, wording) in try wordings.of(standing, in: self) {
      let others = try wordings.of(candidateIDs(of: id).filter { $0 < id || !again.contains($0) }, in: self)
      try keep(others.compactMap { wording.likeness(to: $0.wording)?.between($0.id, id) }, in: run)
    }
  }

  /// Drops what was decided around these statements and decides it again; then who speaks in all that was touched.
  package func decide(
    _ touched: [Int64], besides articles: [Int64] = [], in run: Run, by corrections: Corrections,
    knowing wordings: Wordings = Wordings()
  ) throws {
    var speaking = Set(articles)
    for neighbourhood in try neighbourhoods(of: touched) {
      let corrected = corrections.applied(to: neighbourhood)
      speaking.formUnion(corrected.statements.map(\.article.id))
      try decide(corrected.claims(knowing: wordings.known), replacing: corrected, in: run)
    }
    try identify(speaking.sorted(), in: run, by: corrections)
  }
}

extension Likeness {
  /// A wording knows no row; who looked it up does.
  fileprivate func between(_ first: Int64, _ second: Int64) -> Likeness {
    var likeness = self
    (likeness.first, likeness.second) = (first, second)
    return likeness
  }
}
