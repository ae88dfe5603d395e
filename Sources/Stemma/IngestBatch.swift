import Collation
import Decisions
import Extraction
import Graph
import Intake
import ReportedSpeech

/// What waits for the next transaction of a run, and what came of those before.
struct IngestBatch {
  var summary: Summary
  private let graph: Graph
  private let run: Run
  private let now: Instant
  private let wordings = Wordings()
  private var articles: [Article] = []
  private var bytes = 0
  private var entries: [CatalogueEntry] = []

  init(graph: Graph, run: Run, now: Instant) {
    self.graph = graph
    self.run = run
    self.now = now
    summary = Summary(run: run.id)
  }

  /// Enough for one transaction, by number or by bytes. Decisions are a function of facts, so that deciding once a batch
  /// decides what deciding once an article would.
  mutating func take(_ article: Article) throws {
    articles.append(article)
    bytes += article.text.utf8.count
    if articles.count >= 64 || bytes >= 4 << 20 { try add() }
  }

  mutating func take(_ entry: CatalogueEntry) throws {
    entries.append(entry)
    if entries.count >= 256 { try add() }
  }

  /// Records what waits, articles before what lists say of them.
  mutating func add() throws {
    if !articles.isEmpty { try addArticles() }
    if !entries.isEmpty { try addEntries() }
  }

  /// One transaction: what was read, then what follows from it.
  private mutating func addArticles() throws {
    defer {
      articles.removeAll(keepingCapacity: true)
      bytes = 0
    }
    let known = try graph.read { transaction in
      try articles.map { article in
        let hash = TextHash.hex(of: article.text)
        let amended = try transaction.amended(article)
        return (article, hash, amended, try transaction.standing(of: article, textHash: hash))
      }
    }
    let readings = known.map { article, hash, amended, standing in
      standing.isUnchanged
        ? Reading(article: article, textHash: hash) : Reading(article, hash: hash, amended: amended)
    }
    let recordings = try graph.write { transaction in
      let recordings = try readings.map { try transaction.record($0, in: run) }
      try transaction.settle(recordings, in: run, knowing: wordings)
      return recordings
    }
    for recording in recordings { summary.count(recording) }
  }

  /// What a list says of an article that is here is one more reading of it.
  private mutating func addEntries() throws {
    defer { entries.removeAll(keepingCapacity: true) }
    let recordings = try graph.write { transaction in
      var recordings: [Recording] = []
      for entry in entries {
        let known = try transaction.articles(at: entry.addresses)
        if known.isEmpty { summary.unmatched += 1 } else { summary.matched += 1 }
        for id in known {
          guard let article = try transaction.article(id)?.with(entry, now: now) else { continue }
          let hash = TextHash.hex(of: article.text)
          let standing = try transaction.standing(of: article, textHash: hash)
          if standing.isUnchanged { continue }
          let amended = try transaction.amended(article)
          recordings.append(try transaction.record(Reading(article, hash: hash, amended: amended), in: run))
        }
      }
      try transaction.settle(recordings, in: run, knowing: wordings)
      return recordings
    }
    for recording in recordings { summary.count(recording) }
  }
}

extension Standing {
  fileprivate var isUnchanged: Bool {
    if case .unchanged = self { true } else { false }
  }
}
