import Answers
import Decisions
import Graph
import Intake
import ReportedSpeech

/// What waits for the next transaction of a run, and what came of those before.
struct IngestBatch {
  var summary: Summary
  var told: ToldNotices
  private let graph: Graph
  private let run: Run
  private let settings: ReadingSettings
  private let shelf = Shelf()
  private var arrivals: [(arrival: Arrival, file: String)] = []
  private var bytes = 0
  private var entries: [CatalogueEntry] = []
  /// Of articles that were given up, or have another key; whoever hands articles over tells them.
  private var notices: [Notice] = []

  init(graph: Graph, run: Run, settings: ReadingSettings) {
    told = ToldNotices(limits: settings.limits)
    self.graph = graph
    self.run = run
    self.settings = settings
    summary = Summary(run: run.id)
  }

  /// Enough for one transaction, by number or by bytes. Decisions are a function of readings, so that deciding once a
  /// batch decides what deciding once an article would.
  mutating func take(_ arrival: Arrival, from file: String) throws {
    arrivals.append((arrival, file))
    bytes += arrival.article.text.utf8.count
    if arrivals.count >= 256 || bytes >= 4 << 20 { try add() }
  }

  mutating func take(_ entry: CatalogueEntry) throws {
    entries.append(entry)
    if entries.count >= 256 { try add() }
  }

  /// Records what waits, articles before what lists say of them.
  mutating func add() throws {
    if !arrivals.isEmpty { try addArrivals() }
    if !entries.isEmpty { try addEntries() }
  }

  /// What there is to say of articles since it was asked last.
  mutating func takeNotices() -> [Notice] {
    defer { notices = [] }
    return notices
  }

  /// One transaction: what arrived, then what follows from it.
  private mutating func addArrivals() throws {
    var waiting = arrivals
    arrivals.removeAll(keepingCapacity: true)
    bytes = 0
    notices += try graph.read { try TakenKeys.settle(&waiting, in: $0) }
    let (corrections, read) = try graph.read { [waiting] transaction in
      let corrections = try transaction.knownCorrections()
      let read = try Arrivals(
        waiting.map(\.arrival), by: corrections,
        reading: { [settings] article throws(GivenUp) in
          try settings.bounded(
            { check throws(OutOfTime) in try article.reading(heeding: check) }, statements: \.statements)
        },
        known: { try transaction.isUnchanged($0, textHash: $1) })
      return (corrections, read)
    }
    notices += read.unread.map { $0.why.notice(of: waiting[$0.place].arrival.article, in: waiting[$0.place].file) }
    let outcomes = try graph.write {
      try read.record(in: $0, run: run, by: corrections, shelf: shelf)
    }
    for one in outcomes { summary.count(one.outcome, statements: one.statements) }
  }

  /// What a list says of an article that is here is one more description of it.
  private mutating func addEntries() throws {
    let waiting = entries
    entries.removeAll(keepingCapacity: true)
    let told = try graph.read { transaction in
      try waiting.map { entry in
        try transaction.articles(at: entry.addresses).compactMap {
          try transaction.told($0)?.with(entry, now: settings.now)
        }
      }
    }
    for articles in told {
      if articles.isEmpty { summary.unmatched += 1 } else { summary.matched += 1 }
    }
    let described = told.joined().map { Arrival($0) }
    guard !described.isEmpty else { return }
    let outcomes = try graph.write { transaction in
      let corrections = try transaction.knownCorrections()
      let arrivals = Arrivals(described, by: corrections) { _, _ in true }
      return try arrivals.record(in: transaction, run: run, by: corrections, shelf: shelf)
    }
    for one in outcomes where one.outcome != .unchanged { summary.count(one.outcome, statements: one.statements) }
  }
}

extension Transaction {
  fileprivate func isUnchanged(_ article: Article, textHash: String) throws -> Bool {
    switch try standing(of: article, textHash: textHash) {
    case .unchanged, .updated: true
    case .absent, .revised: false
    }
  }
}
