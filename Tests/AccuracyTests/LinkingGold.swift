import Answers
import Foundation
import Graph
import Intake
import ReportedSpeech
import ScratchFolder
import Stemma

/// One story in five outlets and another beside it, invented: which passages of different articles say one thing is marked
/// by hand. `⟨care|“Our animals receive the best care.”⟩` is of the claim `care`.
///
/// The first line of a file is its outlet, its date and its headline.
struct LinkingGold {
  struct Mark: Hashable {
    var article: String
    var claim: String
    /// Code points from the start of the article's body as the file has it.
    var start: Int
    var text: String
    var end: Int { start + text.unicodeScalars.count }
  }

  private(set) var inputs: [Input] = []
  private(set) var marks: [Mark] = []
  private var bodies: [String: String] = [:]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("LinkingGold")

  init() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".txt") }
    for name in names.sorted() {
      let file = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let lines = file.split(separator: "\n", maxSplits: 1)
      read(name, lines[0].components(separatedBy: " | "), String(lines[1]))
    }
  }

  private mutating func read(_ name: String, _ fields: [String], _ marked: String) {
    var body = ""
    for (index, piece) in marked.split(separator: "⟨", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let bar = piece.firstIndex(of: "|"), let close = piece.firstIndex(of: "⟩") else {
        body += piece
        continue
      }
      let text = String(piece[piece.index(after: bar)..<close])
      marks.append(
        Mark(article: name, claim: String(piece[..<bar]), start: body.unicodeScalars.count, text: text))
      body += text + piece[piece.index(after: close)...]
    }
    bodies[name] = body
    let quoted = fields.map { $0.replacingOccurrences(of: "'", with: "''") }
    let front = "---\noutlet: '\(quoted[0])'\ndate: '\(quoted[1])'\ntitle: '\(quoted[2])'\n---\n"
    inputs.append(Input(name: name, bytes: Array((front + body).utf8)))
  }

  /// Pairs of marks in different articles, and whether they are of one claim.
  var pairs: [(a: Int, b: Int, isOne: Bool)] {
    marks.indices.flatMap { i in
      marks.indices.filter { $0 > i && marks[$0].article != marks[i].article }
        .map { (i, $0, marks[i].claim == marks[$0].claim) }
    }
  }

  /// Precision as the pairs are gone through from the highest score down, averaged over those that are one.
  var averagePrecision: Double {
    let scored = pairs.map { (score: Compare(marks[$0.a].text, marks[$0.b].text).run().score, isOne: $0.isOne) }
      .sorted { $0.score > $1.score }
    var (hits, sum) = (0, 0.0)
    for (n, pair) in scored.enumerated() where pair.isOne {
      hits += 1
      sum += Double(hits) / Double(n + 1)
    }
    return hits == 0 ? 0 : sum / Double(hits)
  }

  struct Links {
    var precision: Double
    var recall: Double
    /// Of the pairs that are one, those that were looked at or need not be.
    var lookedAt: Double
    /// Marks of one claim whose assertions are not, and the other way round.
    var missed: [String] = []
    var wrong: [String] = []
  }

  /// What a graph makes of the articles, by the assertion that covers most of each mark.
  func links() throws -> Links {
    let folder = try ScratchFolder()
    let path = folder.path("stemma.db")
    let settings = try ReadingSettings(now: Instant(seconds: 1_775_001_600))
    _ = try Ingest(database: path, inputs: Inputs(inputs), settings: settings, command: "gold").run()
    let graph = try Graph(at: path, opening: .existing)
    defer { try? graph.close() }
    return try withExtendedLifetime(folder) { try graph.read { try links(in: $0) } }
  }

  /// An assertion as the graph has it.
  private struct Found: Hashable {
    var row: AssertionRow
    var article: ArticleRow
    var claim: StandingClaim?
  }

  private func links(in transaction: Transaction) throws -> Links {
    let kept = try transaction.kept(transaction.articles())
    let claims = try transaction.standingClaims(of: kept.flatMap { $0.assertions.joined() })
    var found: [String: [(found: Found, assertion: Assertion)]] = [:]
    var shift: [String: Int] = [:]
    for article in kept {
      let key = article.witness.key
      for (statement, rows) in zip(article.reading.statements, article.assertions) where statement.part == .body {
        for (assertion, row) in zip(statement.assertions, rows) {
          found[key, default: []].append((Found(row: row, article: article.row, claim: claims[row]), assertion))
        }
      }
      let (text, body) = (article.reading.article.text, bodies[key] ?? "")
      let place = text.range(of: body.trimmingCharacters(in: .newlines))?.lowerBound ?? text.startIndex
      let lead = body.unicodeScalars.prefix { $0 == "\n" }.count
      shift[key] = text.unicodeScalars.distance(from: text.startIndex, to: place) - lead
    }
    let held = marks.map { mark in
      (found[mark.article] ?? []).map {
        ($0.found, share: mark.share(in: $0.assertion, shiftedBy: shift[mark.article] ?? 0))
      }
      .filter { $0.share >= 0.3 }.max { ($0.share, $1.0.row) < ($1.share, $0.0.row) }?.0
    }
    return judged(held, try transaction.mates(of: kept.map(\.row)))
  }

  /// An assertion stands for all marks that it covers; all of two story-mates are held side by side.
  private func judged(_ found: [Found?], _ mates: [ArticleRow: [ArticleRow]]) -> Links {
    var held: [Found: [Int]] = [:]
    for (i, one) in found.enumerated() { if let one { held[one, default: []].append(i) } }
    let order = held.sorted { $0.key.row < $1.key.row }
    var (right, linked, expected, near) = (0, 0, found.count { $0 == nil }, 0)
    var links = Links(precision: 0, recall: 0, lookedAt: 0)
    for (n, (x, own)) in order.enumerated() {
      for (y, theirs) in order[(n + 1)...] where x.article != y.article {
        let isOne = !Set(own.map { marks[$0].claim }).isDisjoint(with: theirs.map { marks[$0].claim })
        let isLinked = x.claim == y.claim
        let isLookedAt = mates[x.article]?.contains(y.article) ?? false
        expected += isOne ? 1 : 0
        linked += isLinked ? 1 : 0
        right += isOne && isLinked ? 1 : 0
        near += isOne && (isLinked || isLookedAt) ? 1 : 0
        let words = [own[0], theirs[0]].map { "\(marks[$0].article): \(marks[$0].text)" }.joined(separator: "\n      ")
        if isOne, !isLinked { links.missed.append((isLookedAt ? "looked at: " : "not looked at: ") + words) }
        if !isOne, isLinked { links.wrong.append(words) }
      }
    }
    links.precision = linked == 0 ? 0 : Double(right) / Double(linked)
    links.recall = Double(right) / Double(expected)
    links.lookedAt = Double(near) / Double(expected)
    return links
  }
}

extension LinkingGold.Mark {
  /// The share of it that an assertion's fragments cover, of the longer of the two.
  fileprivate func share(in assertion: Assertion, shiftedBy shift: Int) -> Double {
    let covered = assertion.fragments.reduce(0) {
      $0 + max(0, min($1.end, end + shift) - max($1.start, start + shift))
    }
    let length = assertion.fragments.reduce(0) { $0 + $1.end - $1.start }
    return Double(covered) / Double(max(length, end - start))
  }
}
