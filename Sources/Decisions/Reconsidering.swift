import Collation
import Graph
import ReportedSpeech

/// From corrections to decisions: what they touch is dropped and decided again, and nothing else.
extension Transaction {
  /// Decides again what follows otherwise from the corrections that stand now than from those before.
  package func reconsider(from before: Corrections, to after: Corrections, in run: Run) throws {
    if try lacksKeys() { return try settleAnew(in: run) }
    let wordings = Wordings()
    wordings.read(by: after)
    let named = try call(after.outletNames, in: run)
    try date(after.dates, in: run)
    let renamed = try named.isEmpty ? [] : articles(ofOutlets: named)
    try rename(outletsOf: renamed)
    let redated = try amend(Corrections.redated(before, after))
    // Statements that were read again for their date are new ones, and were tied to nothing yet.
    let tied = try rebind(before, after, in: run)
    let again = try statements(of: renamed) + statements(before.readdressed(after))
    let fresh = redated.flatMap(\.new).map(\.id)
    let (respread, pages) = try spread(fresh, in: run, knowing: wordings)
    let regrouped = try group(renamed + redated.map(\.article) + pages, in: run)
    try link(fresh, in: run, knowing: wordings)
    let (neighbours, relinked) = try relink(again, in: run, knowing: wordings)
    let touched =
      neighbours + relinked + tied + respread + redated.flatMap(\.affected) + (try statements(of: regrouped))
    try decide(touched, besides: renamed + unsettledArticles(), in: run, by: after)
  }

  /// Looks these statements up again; those they were linked to before, and themselves.
  private func relink(_ again: [Int64], in run: Run, knowing wordings: Wordings) throws -> ([Int64], [Int64]) {
    let again = Set(again).sorted()
    let neighbours = try neighbours(of: again)
    try relink(again, in: run, knowing: wordings) as Void
    return (neighbours, again)
  }

  /// Reads the articles of these keys again, as they are dated now.
  private func amend(_ keys: [String]) throws -> [Recording] {
    try keys.flatMap { try articles(key: $0) }.compactMap { id in
      try reading(id).map { try amend(id, with: $0) }
    }
  }

  /// An article's standing reading, taken apart as corrections have it.
  package func reading(_ id: Int64) throws -> Reading? {
    try article(id).map { Reading($0, hash: TextHash.hex(of: $0.text), amended: try amended($0)) }
  }

  /// Ties statements together as corrections do now; all that a correction names which stood only before or only now.
  private func rebind(_ before: Corrections, _ after: Corrections, in run: Run) throws -> [Int64] {
    guard
      before.rulings.contains(where: { !$0.places.isEmpty }) || after.rulings.contains(where: { !$0.places.isEmpty })
    else { return [] }
    try unbind()
    _ = try bind(after.rulings, in: run)
    let changed = before.changed(after).flatMap(\.places)
    return try changed.flatMap { try statements(at: $0) }
  }

  /// The statements that names in normal form, or names in some articles, are credited with.
  private func statements(_ touched: (names: [String], articles: [String])) throws -> [Int64] {
    let ids = try touched.articles.flatMap { try articles(key: $0) }
    return try (touched.names.isEmpty ? [] : statements(voicing: touched.names)) + statements(of: ids)
  }
}

extension Corrections {
  /// Rulings that stand only here or only there, each as often as it does.
  fileprivate func changed(_ after: Corrections) -> [Ruling] {
    var count: [Ruling: Int] = [:]
    for ruling in rulings { count[ruling, default: 0] -= 1 }
    for ruling in after.rulings { count[ruling, default: 0] += 1 }
    return (rulings + after.rulings).filter { count[$0] != 0 }
  }

  /// Keys of articles that are dated otherwise.
  fileprivate static func redated(_ before: Corrections, _ after: Corrections) -> [String] {
    let (then, now) = (before.dates, after.dates)
    return Set(then.keys).union(now.keys).filter { then[$0] != now[$0] }.sorted()
  }

  /// Names that stand for another than before: wherever they stand, and in some articles.
  fileprivate func readdressed(_ after: Corrections) -> (names: [String], articles: [String]) {
    var (names, articles): (Set<String>, Set<String>) = ([], [])
    for name in Set((rulings + after.rulings).flatMap(\.speakers)) {
      let key = name.article ?? ""
      guard
        aliases.alias(of: name.speaker, in: key) != after.aliases.alias(of: name.speaker, in: key)
          || aliases.undisputed != after.aliases.undisputed
      else { continue }
      if name.article == nil { names.insert(Aliases.bare(name.speaker)) } else { articles.insert(key) }
    }
    return (names.sorted(), articles.sorted())
  }
}

extension Ruling {
  /// Names of speakers, in the articles that they are meant in.
  fileprivate var speakers: [SpeakerName] {
    switch self {
    case .mergeSpeakers(let names): names
    case .splitSpeaker(let name, let articles):
      articles.map { SpeakerName(name: name.name, kind: name.kind, article: $0) }
    case .mergeClaims, .splitClaim, .renameOutlet, .date, .reject, .confirm: []
    }
  }
}
