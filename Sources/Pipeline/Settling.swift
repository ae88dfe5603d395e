import Collation
import Graph
import ReportedSpeech

/// From facts to decisions: which articles are one text, which wordings align, and what that makes of their claims.
/// Ingest, undo and verify all end here.
extension Transaction {
  /// Winnowed fingerprints that two articles must share before anyone asks whether they are one text. A quotation of
  /// two sentences that both carry leaves two or three.
  static var sharing: Int { 4 }

  func settle(_ recordings: [Recording], in run: Run, knowing wordings: Wordings = Wordings()) throws {
    let changed = recordings.filter { $0.outcome != .unchanged }
    if changed.contains(where: { $0.outcome != .added }) { wordings.forget() }
    let regrouped = try group(changed.map(\.article), in: run)
    try link(changed.flatMap(\.new).map(\.id), in: run, knowing: wordings)
    try decide(changed.flatMap(\.affected) + statements(of: regrouped), in: run)
  }

  /// Copy groups first: who owns a text is evidence of origin. The articles whose group changed.
  func group(_ articles: [Int64], in run: Run) throws -> [Int64] {
    try imprints(near: articles, sharing: Self.sharing).flatMap { imprints in
      try decide(imprints.copies(), among: imprints.map(\.witness.id), in: run)
    }
  }

  /// Looks up what is like these statements and keeps what aligns.
  func link(_ fresh: [Int64], in run: Run, knowing wordings: Wordings) throws {
    for (id, wording) in try wordings.of(fresh, in: self) {
      // Ids only grow: each pair is met once, from its younger side.
      let older = try wordings.of(candidateIDs(of: id).filter { $0 < id }, in: self)
      try keep(older.compactMap { wording.likeness(to: $0.wording)?.between($0.id, id) }, in: run)
    }
  }

  /// Drops what was decided around these statements and decides it again.
  func decide(_ touched: [Int64], in run: Run) throws {
    for neighbourhood in try neighbourhoods(of: touched) {
      let identities = neighbourhood.statements.compactMap { one in
        one.statement.speaker.map { (one.id, SpeakerIdentity(of: $0, inArticle: one.article.key).text) }
      }
      try decide(
        neighbourhood.claims(), replacing: neighbourhood,
        identities: Dictionary(identities, uniquingKeysWith: { first, _ in first }), in: run)
    }
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
