import Collation
import Graph
import ReportedSpeech

/// Writes what the stages printed into a graph, readings before what was decided of them.
///
/// Of readings alone all is decided here, as `ingest` would. Where lines decide something, copies and pairs are theirs to
/// say, and the claims that they leave out are decided here; whose the names are always is, for it hangs on all that stands
/// in the graph.
package final class Loading {
  private let run: Run
  private let corrections = Corrections([])
  private let shelf = Shelf()
  private var articles: [TextName: ArticleRow] = [:]
  private var assertions: [String: AssertionRow] = [:]
  private var undecided: Set<AssertionRow> = []
  private var held: [ArticleRow: [AssertionRow]] = [:]
  private var first: StandingClaim?
  private var arrived = Change()
  package private(set) var counts = Counts()

  package struct Counts: Hashable, Sendable {
    package var articles = 0
    package var statements = 0
    package var copyGroups = 0
    package var mates = 0
    package var matches = 0
    package var claims = 0

    fileprivate var decided: Int { copyGroups + mates + matches + claims }
  }

  package init(run: Run) { self.run = run }

  /// Takes some lines, in order; by position, what is wrong with those that could not be taken.
  package func take(_ lines: [ArraySlice<UInt8>], in transaction: Transaction) throws -> [Int: WireFault] {
    var faults: [Int: WireFault] = [:]
    let read = concurrently(lines.count) { LoadLine.read(lines[$0]) }
    var readings: [(Reading, ArticleKeys?)] = []
    for (number, line) in read.enumerated() {
      switch line {
      case .success(.reading(let reading, let keys)): readings.append((reading, keys))
      case .success(let line):
        try record(readings, in: transaction)
        readings = []
        if let fault = try take(line, in: transaction) { faults[number] = fault }
      case .failure(let fault): faults[number] = fault
      }
    }
    try record(readings, in: transaction)
    return faults
  }

  /// Decides what is left, and who speaks; all of it, where there were readings alone.
  package func finish(in transaction: Transaction) throws {
    if counts.decided == 0 { return try transaction.settle(arrived, in: run, shelf: shelf) }
    let settlement = Settlement(Change(), in: run, by: corrections, shelf: shelf, transaction: transaction)
    if let first { try transaction.weigh(from: first) }
    settlement.touched = undecided
    try DecisionStage.claims.decide(settlement)
    settlement.speaking = Set(try transaction.articles())
    try DecisionStage.speakers.decide(settlement)
  }

  private func record(_ readings: [(Reading, ArticleKeys?)], in transaction: Transaction) throws {
    guard !readings.isEmpty else { return }
    var recording = Recording(transaction: transaction, run: run, corrections: corrections, shelf: shelf)
    var known: [TextName: ArticleKeys] = [:]
    for (reading, keys) in readings {
      known[TextName(of: reading.article)] = keys
      let arrival = Arrival(reading.article, reading: reading)
      let (outcome, statements) = try recording.take(
        arrival, hash: TextHash.hex(of: reading.article.text), reading: reading)
      if outcome == .added || outcome == .revised { counts.articles += 1 }
      counts.statements += statements
    }
    let change = try recording.finish(knowing: known)
    arrived = arrived + change
    for (row, article) in try shelf.articles(change.added, in: transaction) {
      articles[article.witness.name] = row
      undecided.subtract(held[row] ?? [])
      held[row] = article.rows
      undecided.formUnion(article.rows)
      for (row, assertion) in zip(article.rows, article.assertions) { assertions[assertion.name] = row }
    }
  }

  private func take(_ line: LoadLine, in transaction: Transaction) throws -> WireFault? {
    do {
      switch line {
      case .reading: break
      case .copies(let groups): for group in groups { try keep(group, in: transaction) }
      case .pairs(let pairs): for pair in pairs { try keep(pair, in: transaction) }
      case .claims(let names, let claims): try keep(claims, of: names, in: transaction)
      }
      return nil
    } catch let fault as WireFault {
      return fault
    }
  }

  private func keep(_ group: LoadedCopies, in transaction: Transaction) throws {
    let rows = try group.articles.map(article)
    let copies = Copies(articles: Array(rows.indices), owner: group.owner, basis: group.basis)
    _ = try transaction.decide([copies], among: rows, in: run)
    try shelf.refresh(rows, in: transaction)
    counts.copyGroups += 1
  }

  private func keep(_ pair: LoadedPair, in transaction: Transaction) throws {
    let rows = try pair.articles.map(article)
    let matches = try pair.matches.map { ($0.match, try assertion($0.first), try assertion($0.second)) }
    if let similarity = pair.mates {
      try transaction.join(rows[0], rows[1], similarity: min(1, max(0, similarity)), in: run)
      counts.mates += 1
    }
    for (match, first, second) in matches { try transaction.keep(match, between: first, and: second, in: run) }
    counts.matches += matches.count
  }

  private func keep(_ claims: [Claim], of names: [String], in transaction: Transaction) throws {
    let rows = try names.map(assertion)
    guard undecided.isSuperset(of: rows) else {
      throw WireFault(key: "assertions", problem: "name one that another line decided")
    }
    for claim in claims {
      let added = try transaction.add(claim, over: rows, digest: claim.digest(of: names), in: run)
      first = first ?? added
    }
    undecided.subtract(rows)
    counts.claims += claims.count
  }

  private func article(_ name: String) throws -> ArticleRow {
    guard let row = articles[TextName(text: name)] else {
      throw WireFault(key: "articles", problem: "name '\(name)', which was not loaded")
    }
    return row
  }

  private func assertion(_ name: String) throws -> AssertionRow {
    guard let row = assertions[name] else {
      throw WireFault(key: "assertions", problem: "name '\(name)', which was not loaded")
    }
    return row
  }
}
