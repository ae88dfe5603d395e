import Answers
import Foundation
import Graph
import Intake
import ReportedSpeech
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
    /// Marks of one claim whose statements are not, and the other way round.
    var missed: [String] = []
    var wrong: [String] = []
  }

  /// What a graph makes of the articles, by the statement that covers most of each mark.
  func links() throws -> Links {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gold-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("stemma.db").path
    let settings = try ReadingSettings(now: Instant(seconds: 1_775_001_600))
    _ = try Ingest(database: path, inputs: Inputs(inputs), settings: settings, command: "gold").run()
    let graph = try Graph(at: path, opening: .existing)
    defer { try? graph.close() }
    return try graph.read { try links(in: $0) }
  }

  private func links(in transaction: Transaction) throws -> Links {
    let all = try transaction.recorded(transaction.statements())
    var claim: [Int64: Int64] = [:]
    for (id, standing) in try transaction.standingClaims(of: all.map(\.id)) {
      for statement in standing.utterances.flatMap(\.statements) { claim[statement] = id }
    }
    var shift: [String: Int] = [:]
    for recorded in all where shift[recorded.article.key] == nil {
      let text = try transaction.article(recorded.article.id)?.text ?? ""
      let body = bodies[recorded.article.key] ?? ""
      let place = text.range(of: body.trimmingCharacters(in: .newlines))?.lowerBound ?? text.startIndex
      let lead = body.unicodeScalars.prefix { $0 == "\n" }.count
      shift[recorded.article.key] = text.unicodeScalars.distance(from: text.startIndex, to: place) - lead
    }
    let found = marks.map { mark in
      all.filter { $0.article.key == mark.article && $0.statement.part == .body }
        .map { (id: $0.id, share: mark.share(in: $0.statement, shiftedBy: shift[mark.article] ?? 0)) }
        .filter { $0.share >= 0.3 }.max { ($0.share, $1.id) < ($1.share, $0.id) }?.id
    }
    return try judged(found, claim) { Set(try transaction.candidateIDs(of: $0)) }
  }

  /// A statement stands for all marks that it covers: a quotation that its speaker's name breaks is one.
  private func judged(
    _ found: [Int64?], _ claim: [Int64: Int64], _ candidates: (Int64) throws -> Set<Int64>
  ) throws -> Links {
    var held: [Int64: [Int]] = [:]
    for (i, id) in found.enumerated() { if let id { held[id, default: []].append(i) } }
    var (right, linked, expected, near) = (0, 0, found.count { $0 == nil }, 0)
    var links = Links(precision: 0, recall: 0, lookedAt: 0)
    for (x, own) in held.sorted(by: { $0.key < $1.key }) {
      let looked = try candidates(x)
      for (y, theirs) in held.sorted(by: { $0.key < $1.key })
      where y > x && marks[own[0]].article != marks[theirs[0]].article {
        let isOne = !Set(own.map { marks[$0].claim }).isDisjoint(with: theirs.map { marks[$0].claim })
        let isLinked = claim[x] == claim[y]
        expected += isOne ? 1 : 0
        linked += isLinked ? 1 : 0
        right += isOne && isLinked ? 1 : 0
        near += isOne && (isLinked || looked.contains(y)) ? 1 : 0
        let words = [own[0], theirs[0]].map { "\(marks[$0].article): \(marks[$0].text)" }.joined(separator: "\n      ")
        if isOne, !isLinked { links.missed.append((looked.contains(y) ? "looked at: " : "not looked at: ") + words) }
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
  /// The share of it that a statement's fragments cover, of the longer of the two.
  fileprivate func share(in statement: ReportedSpeech.Statement, shiftedBy shift: Int) -> Double {
    let covered = statement.fragments.reduce(0) {
      $0 + max(0, min($1.end, end + shift) - max($1.start, start + shift))
    }
    let length = statement.fragments.reduce(0) { $0 + $1.end - $1.start }
    return Double(covered) / Double(max(length, end - start))
  }
}
