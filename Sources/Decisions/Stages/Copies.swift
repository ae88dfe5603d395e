import Collation
import English
import Graph
import ReportedSpeech

extension DecisionStage {
  /// Who owns a text is evidence of origin, and a copy is linked to one article of its group.
  static let copies = DecisionStage(id: "copies", summary: "articles that are one text, and whose it is") {
    settlement in
    var seen: Set<ArticleRow> = []
    for row in settlement.change.added + settlement.change.renamed + settlement.change.ungrouped.sorted()
    where !seen.contains(row) {
      let chain = try settlement.chain(of: row)
      seen.formUnion(chain.map(\.row))
      try settlement.group(chain)
    }
  }
}

extension Settlement {
  /// Decides the groups of a chain; who joined, left, or has another article to stand beside is paired anew.
  fileprivate func group(_ chain: [HeldArticle]) throws {
    let rows = chain.map(\.row)
    let before = try chiefs(among: rows)
    let changed = try transaction.decide(chain.map(\.fingerprint).copies(), among: rows, in: run)
    if changed.isEmpty { return }
    // Their witnesses say which group they are in.
    try shelf.refresh(rows, in: transaction)
    groups = [:]
    let after = try chiefs(among: rows)
    touched.formUnion(try transaction.assertions(of: changed))
    speaking.formUnion(changed)
    for row in rows where before[row] != after[row] {
      repaired.formUnion([row] + [before[row], after[row]].compactMap { $0 })
    }
  }

  /// By article, the one that it stands beside as a copy; itself where it stands for the others.
  private func chiefs(among rows: [ArticleRow]) throws -> [ArticleRow: ArticleRow] {
    var chiefs: [ArticleRow: ArticleRow] = [:]
    for group in try transaction.copyGroups(of: rows) {
      let chief = try transaction.chief(among: group)
      for row in group { chiefs[row] = chief }
    }
    return chiefs
  }

  /// The article that stands for an article's copies; nil where it has none.
  func chief(of row: ArticleRow) throws -> ArticleRow? { try copyGroup(of: row)?.chief }

  /// The articles that one stands for: those of its group where it is the chief, else none.
  func members(of row: ArticleRow) throws -> [ArticleRow] {
    guard let group = try copyGroup(of: row), group.chief == row else { return [] }
    return group.members
  }

  func areOneText(_ a: ArticleRow, _ b: ArticleRow) throws -> Bool {
    try copyGroup(of: a)?.members.contains(b) ?? false
  }

  private func copyGroup(of row: ArticleRow) throws -> Group? {
    if let known = groups[row] { return known }
    guard let members = try transaction.copyGroups(of: [row]).first else {
      groups[row] = .some(nil)
      return nil
    }
    let group = Group(members: members, chief: try transaction.chief(among: members) ?? row)
    for member in members { groups[member] = group }
    return group
  }

  /// Articles that are one text, and the one among them that others are linked to.
  struct Group {
    var members: [ArticleRow]
    var chief: ArticleRow
  }

  /// Articles that a chain of copies leads to, by their rows. What two of them merely quote leads no further.
  fileprivate func chain(of start: ArticleRow) throws -> [HeldArticle] {
    guard let first = try shelf.article(start, in: transaction) else { return [] }
    return try first.chain { article, isNew in
      try Array(shelf.articles(copyCandidates(of: article).filter(isNew), in: transaction).values)
    }
  }

  /// Those that share enough of its text, those with the very text, and those of its group so far.
  private func copyCandidates(of article: HeldArticle) throws -> Set<ArticleRow> {
    guard !article.witness.isExcerpt else { return [] }
    var shared: [ArticleRow: Int] = [:]
    for key in article.textKeys {
      for holder in try transaction.holders(of: key.hash, atMost: .max) { shared[holder, default: 0] += 1 }
    }
    var candidates = Set(shared.filter { $0.value >= HeldArticle.fewestSharedTextKeys }.keys)
    candidates.formUnion(try transaction.twins(of: [article.row]))
    candidates.formUnion(try transaction.copyGroups(of: [article.row]).joined())
    candidates.remove(article.row)
    return candidates
  }
}

extension HeldArticle {
  /// How many of their least fingerprints two articles share at least, where they are looked at as one text.
  static let fewestSharedTextKeys = 2

  /// It and the articles that a chain of copies leads to from it, by their rows.
  ///
  /// - Parameter candidates: the articles that may be copies of one, of those of which this was not told before.
  func chain(
    among candidates: (HeldArticle, _ isNew: (ArticleRow) -> Bool) throws -> [HeldArticle]
  ) rethrows -> [HeldArticle] {
    var reached = [row: self]
    var open = [self]
    // Of word-for-word twins one is enough to ask: they are like the same others.
    var asked: Set<String> = []
    while let next = open.popLast() {
      guard asked.insert(next.fingerprint.textHash).inserted else { continue }
      let like = try candidates(next) { reached[$0] == nil }
      for other in like.sorted(by: { $0.row < $1.row }) where next.fingerprint.isCopy(of: other.fingerprint) {
        reached[other.row] = other
        open.append(other)
      }
    }
    return reached.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Transaction {
  /// The article of a group of copies that the others are linked to.
  func chief(among group: [ArticleRow]) throws -> ArticleRow? {
    try witnesses(group).min { $0.value.standsFor($1.value) }?.key
  }
}

extension Witness {
  /// Of the articles of one text, which one the others are linked to: the owner's, else the earliest, then by key.
  func standsFor(_ other: Witness) -> Bool {
    let rank = { (witness: Witness) in
      (
        witness.isOwner ? 0 : 1, witness.published?.from.seconds ?? .max, witness.key, witness.name.text
      )
    }
    return rank(self) < rank(other)
  }

  private var isOwner: Bool {
    guard let owner = copyGroup?.owner, let outlet else { return false }
    return OutletName.names(owner, outlet)
  }
}
