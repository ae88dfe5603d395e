import Collation
import Extraction
import Graph
import ReportedSpeech

/// An article that arrives, with what was read off it where that was done before.
package struct Arrival: Sendable {
  /// As its input tells it.
  package var article: Article
  /// What another maker read off it, or `stemma extract` did; nil where it is still to be read.
  package var reading: Reading?

  package init(_ article: Article, reading: Reading? = nil) {
    self.article = article
    self.reading = reading
  }
}

/// What recording an article came to.
package enum Outcome: String, Hashable, Sendable, CaseIterable {
  case added
  /// The key was known, the text was not.
  case revised
  /// Key and text were known, what was told of them was not.
  case updated
  /// All of it was known; nothing was written.
  case unchanged
}

/// Articles of one transaction, read on all cores before it begins.
///
/// `Trouble` is why an article was given up.
package struct Arrivals<Trouble: Error>: Sendable {
  private typealias Read = (arrival: Arrival, hash: String, reading: Reading?)
  private let read: [Read]
  /// Which of them, by their places, could not be read: they are not recorded.
  package let unread: [(place: Int, why: Trouble)]

  /// Reads what is not known yet; which that is, `known` tells.
  ///
  /// - Parameter reading: reads an article, or gives it up.
  package init(
    _ arrivals: [Arrival], by corrections: Corrections,
    reading: @Sendable (Article) throws(Trouble) -> Reading,
    known: (Article, String) throws -> Bool
  ) rethrows {
    let hashed = concurrently(arrivals.count) { TextHash.hex(of: arrivals[$0].article.text) }
    let isKnown = try zip(arrivals, hashed).map { try known($0.article, $1) }
    let readings = concurrently(arrivals.count) { i in
      isKnown[i] ? nil : Result { () throws(Trouble) in try arrivals[i].read(by: corrections, reading) }
    }
    var (read, unread): ([Read], [(Int, Trouble)]) = ([], [])
    for i in arrivals.indices {
      switch readings[i] {
      case .failure(let why)?: unread.append((i, why))
      case .success(let reading)?: read.append((arrivals[i], hashed[i], reading))
      case nil: read.append((arrivals[i], hashed[i], nil))
      }
    }
    (self.read, self.unread) = (read, unread)
  }

  /// Records them and decides what follows.
  ///
  /// - Returns: for each what it came to, and how many statements it brought.
  package func record(
    in transaction: Transaction, run: Run, by corrections: Corrections, shelf: Shelf
  ) throws -> [(outcome: Outcome, statements: Int)] {
    shelf.read(by: corrections)
    var recording = Recording(transaction: transaction, run: run, corrections: corrections, shelf: shelf)
    let outcomes = try read.map { try recording.take($0.arrival, hash: $0.hash, reading: $0.reading) }
    try transaction.settle(try recording.finish(), in: run, shelf: shelf)
    return outcomes
  }
}

extension Arrivals where Trouble == Never {
  /// The same without bounds.
  package init(
    _ arrivals: [Arrival], by corrections: Corrections, known: (Article, String) throws -> Bool
  ) rethrows {
    try self.init(arrivals, by: corrections, reading: { $0.reading() }, known: known)
  }
}

extension Arrival {
  fileprivate func read(by corrections: Corrections) -> Reading {
    known(by: corrections) ?? corrections.applied(to: article).reading()
  }

  fileprivate func read<Trouble: Error>(
    by corrections: Corrections, _ reading: (Article) throws(Trouble) -> Reading
  ) throws(Trouble) -> Reading {
    if let known = known(by: corrections) { return known }
    return try reading(corrections.applied(to: article))
  }

  private func known(by corrections: Corrections) -> Reading? {
    guard var reading else { return nil }
    reading.article = corrections.applied(to: article)
    return reading
  }
}

/// What was recorded so far in one transaction.
struct Recording {
  let transaction: Transaction
  let run: Run
  let corrections: Corrections
  let shelf: Shelf
  private var change = Change()
  private var written: Set<ArticleRow> = []

  init(transaction: Transaction, run: Run, corrections: Corrections, shelf: Shelf) {
    self.transaction = transaction
    self.run = run
    self.corrections = corrections
    self.shelf = shelf
  }

  mutating func take(_ arrival: Arrival, hash: String, reading: Reading?) throws -> (Outcome, Int) {
    let told = arrival.article
    switch try transaction.standing(of: told, textHash: hash) {
    case .unchanged: return (.unchanged, 0)
    case .updated(let row): return (.updated, try update(row, as: told, reading: arrival.reading))
    case .absent: return (.added, try add(told, hash: hash, reading ?? arrival.read(by: corrections)))
    case .revised:
      let count = try add(told, hash: hash, reading ?? arrival.read(by: corrections))
      try order([told.key])
      return (.revised, count)
    }
  }

  private mutating func add(_ told: Article, hash: String, _ reading: Reading) throws -> Int {
    let row = try transaction.add(told, textHash: hash, read: reading, in: run)
    try write(reading, of: row)
    return reading.statements.count
  }

  /// Puts what was read off an article into the graph; deciding comes when all is written.
  private mutating func write(_ reading: Reading, of row: ArticleRow) throws {
    let boilerplate = Set(
      reading.statements.indices.filter { Wording(of: reading.statements[$0]).isBoilerplate })
    let assertions = try transaction.add(reading, boilerplate: boilerplate, to: row, in: run)
    shelf.put(
      KeptArticle(row: row, witness: Witness(unspelled: reading.article), reading: reading, assertions: assertions))
    written.insert(row)
  }

  private mutating func update(_ row: ArticleRow, as told: Article, reading: Reading?) throws -> Int {
    let before = try transaction.told(row)
    try transaction.describe(row, as: told, in: run)
    guard let after = try transaction.told(row), after != before else { return 0 }
    return try replace(row, with: after, reading: reading)
  }

  /// Makes an article what its description says now; what was read off it is read anew.
  mutating func replace(_ row: ArticleRow, with told: Article, reading: Reading? = nil) throws -> Int {
    let foreign = try shelf.article(row, in: transaction)?.kept.reading.madeElsewhere(of: told)
    change = try change + transaction.withdraw([row], in: run, shelf: shelf, unindexed: written)
    let anew = Arrival(told, reading: reading ?? foreign).read(by: corrections)
    try transaction.project(anew, onto: row, in: run)
    try transaction.mendOutlets()
    try write(anew, of: row)
    try order([told.key])
    return anew.statements.count
  }

  /// Puts the versions of some keys in order; where one revises another than before, its claims are decided again.
  mutating func order(_ keys: some Sequence<String>) throws {
    for key in Set(keys).sorted() {
      let moved = try transaction.orderVersions(of: key)
      change.touched.formUnion(try transaction.assertions(of: moved))
      change.moved.formUnion(moved)
    }
  }

  /// Their claims are decided again.
  mutating func touch(_ articles: [ArticleRow]) throws {
    change.touched.formUnion(try transaction.assertions(of: articles))
    change.moved.formUnion(articles)
  }

  mutating func include(_ other: Change) { change = change + other }

  /// An outlet that is spelled otherwise than before is named so in all that was decided of its articles.
  private mutating func nameOutlets() throws {
    let respelled = try transaction.respelledArticles()
    change.touched.formUnion(try transaction.assertions(of: respelled))
    change.moved.formUnion(respelled)
  }

  /// Indexes what was written: keys, full text, witnesses as the graph spells them.
  ///
  /// - Parameter known: what articles are looked up by, where it was made before, by their names.
  mutating func finish(knowing known: [TextName: ArticleKeys] = [:]) throws -> Change {
    let rows = written.sorted()
    try nameOutlets()
    try shelf.refresh(rows + change.moved.sorted(), in: transaction)
    let held = try shelf.articles(rows, in: transaction)
    let order = rows.compactMap { held[$0] }
    let keys = concurrently(order.count) { known[order[$0].witness.name] ?? ArticleKeys(order[$0]) }
    for (article, keys) in zip(order, keys) {
      try transaction.add(
        keys: Set(keys.keys.map(\.hash)), profile: keys.profile.bytes, wordings: keys.wordings.bytes, of: article.row,
        in: run)
    }
    try transaction.index(rows)
    change.added = rows
    written = []
    return change
  }
}

extension Reading {
  /// What another maker read off an article, for the article as it is told now; nil where our own rules read it.
  fileprivate func madeElsewhere(of told: Article) -> Reading? {
    guard readBy != Article.readBy, !readBy.hasPrefix(Article.maker) else { return nil }
    var reading = self
    if article.title != told.title { reading.statements.removeAll { $0.part == .title } }
    reading.article = told
    return reading
  }
}

extension Witness {
  /// As the article itself has it; the graph's spelling of outlets comes with `Shelf.refresh`.
  init(unspelled article: Article) {
    self.init(
      name: TextName(of: article), key: article.key, title: article.title, outlet: article.outlet,
      credit: article.credit, published: article.published, modified: article.modified, retrieved: article.fetched,
      isExcerpt: article.isExcerpt, publishedBasis: article.datings.publication?.basis)
  }
}

extension Article {
  /// When it was fetched, or what handled it first did: an upper bound of its publication.
  fileprivate var fetched: Instant? {
    retrieved ?? datings.filter { [.processed, .retrieved].contains($0.basis) }.map(\.interval.to).min()
  }
}
