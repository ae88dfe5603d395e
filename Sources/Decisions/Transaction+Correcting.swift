import Collation
import Graph
import ReportedSpeech

extension Transaction {
  /// Decides again what follows otherwise from the corrections that stand now than from those before.
  package func settle(correctedFrom before: Corrections, in run: Run, shelf: Shelf = Shelf()) throws {
    let after = try knownCorrections()
    shelf.read(by: after)
    var change = try rename(by: after, in: run, shelf: shelf)
    change = try change + redate(Corrections.redated(before, after), by: after, in: run, shelf: shelf)
    // Assertions that were read again for their date are new ones, and were tied to nothing yet.
    change.touched.formUnion(try rebind(before, after, in: run))
    let (names, keys) = before.readdressed(after)
    let readdressed = try articles(crediting: names) + articles(keys: keys)
    var rekeyed = Change()
    rekeyed.freed = try rekey(readdressed, in: run, shelf: shelf)
    change = change + rekeyed
    change.repaired.formUnion(readdressed)
    change.bereft.formUnion(readdressed)
    change.repaired.formUnion(try articles(keys: Set(before.changed(after).flatMap(\.stories)).sorted()))
    change.namesMoved = true
    try settle(change, in: run, shelf: shelf)
  }

  /// Calls outlets as corrections do.
  private func rename(by corrections: Corrections, in run: Run, shelf: Shelf) throws -> Change {
    var change = Change()
    change.renamed = try call(corrections.outletNames, in: run)
    for row in change.renamed {
      guard let kept = try shelf.article(row, in: self)?.kept, let told = try told(row) else { continue }
      var reading = kept.reading
      reading.article = corrections.applied(to: told)
      try project(reading, onto: row, in: run)
    }
    try renameCitations(in: change.renamed, in: run)
    if !change.renamed.isEmpty { try mendOutlets() }
    shelf.forget(change.renamed)
    change.touched = Set(try assertions(of: change.renamed))
    change.bereft = Set(change.renamed)
    return change
  }

  /// Puts articles under what they are looked up by as their speakers are called now; what they are under no more.
  private func rekey(_ articles: [ArticleRow], in run: Run, shelf: Shelf) throws -> [Key: Freed] {
    var freed: [Key: Freed] = [:]
    for (row, article) in try shelf.articles(articles, in: self).sorted(by: { $0.key < $1.key }) {
      let now = ArticleKeys(article)
      let (before, after) = (try keys(heldBy: [row]), Set(now.keys.map(\.hash)))
      try add(keys: after, profile: now.profile.bytes, wordings: now.wordings.bytes, of: row, in: run)
      for (key, name) in before where !after.contains(key) {
        let known = freed[Key(hash: key)] ?? Freed(count: 0, least: name)
        freed[Key(hash: key)] = Freed(count: known.count + 1, least: min(known.least, name))
      }
    }
    return freed
  }

  /// Reads the articles of these keys again, as they are dated now.
  private func redate(_ keys: [String], by corrections: Corrections, in run: Run, shelf: Shelf) throws -> Change {
    try rereading(articles(keys: keys), by: corrections, in: run, shelf: shelf)
  }

  /// Ties assertions together as corrections do now; all that a correction names which stood only before or only now.
  private func rebind(_ before: Corrections, _ after: Corrections, in run: Run) throws -> [AssertionRow] {
    guard before.all.contains(where: { !$0.places.isEmpty }) || after.all.contains(where: { !$0.places.isEmpty }) else {
      return []
    }
    var named = try unbind()
    for correction in after.all where correction.tiesStatements {
      try bind(correction.places.flatMap { try assertions(at: $0) }, in: run)
    }
    for correction in before.changed(after) { named += try correction.places.flatMap { try assertions(at: $0) } }
    return named
  }
}

extension Corrections {
  /// Corrections that stand only here or only there, each as often as it does.
  fileprivate func changed(_ after: Corrections) -> [Correction] {
    var count: [Correction: Int] = [:]
    for correction in all { count[correction, default: 0] -= 1 }
    for correction in after.all { count[correction, default: 0] += 1 }
    return (all + after.all).filter { count[$0] != 0 }
  }

  /// Keys of articles that are dated otherwise.
  fileprivate static func redated(_ before: Corrections, _ after: Corrections) -> [String] {
    let (then, now) = (before.dates, after.dates)
    return Set(then.keys).union(now.keys).filter { then[$0] != now[$0] }.sorted()
  }

  /// Names that stand for another than before: wherever they stand, and in some articles.
  fileprivate func readdressed(_ after: Corrections) -> (names: [String], articles: [String]) {
    var (names, articles): (Set<String>, Set<String>) = ([], [])
    for name in Set((all + after.all).flatMap(\.speakers)) {
      let key = name.article ?? ""
      guard
        speakers.corrected(name.speaker, in: key) != after.speakers.corrected(name.speaker, in: key)
          || speakers.undisputed != after.speakers.undisputed
      else { continue }
      if name.article == nil { names.insert(CorrectedSpeakers.bare(name.speaker)) } else { articles.insert(key) }
    }
    return (names.sorted(), articles.sorted())
  }
}

extension Correction {
  /// Names of speakers, in the articles that they are meant in.
  fileprivate var speakers: [SpeakerName] {
    switch self {
    case .mergeSpeakers(let names): names
    case .splitSpeaker(let name, let articles):
      articles.map { SpeakerName(name: name.name, kind: name.kind, article: $0) }
    case .mergeClaims, .splitClaim, .renameOutlet, .date, .reject, .confirm, .sameStory, .otherStory: []
    }
  }
}
