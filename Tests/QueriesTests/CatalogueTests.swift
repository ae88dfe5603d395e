import Foundation
import Graph
import Queries
import ReportedSpeech
import Testing

@Suite struct CatalogueTests {
  private static let folder = Repository.root.appendingPathComponent("queries/sql")

  @Test func `the catalogue is the folder`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(NamedQuery.catalogue.map { $0.id + ".sql" }.sorted() == files.sorted())
  }

  @Test(arguments: NamedQuery.catalogue.map(\.id))
  func `a question says what it asks, takes what it says, and has examples that can be asked`(id: String) throws {
    let question = try #require(NamedQuery.catalogue.first { $0.id == id })
    let file = try String(contentsOf: Self.folder.appendingPathComponent("\(id).sql"), encoding: .utf8)
    #expect(file == question.sql)
    #expect(file.hasPrefix("-- \(question.summary)\n"))
    #expect(question.summary.hasSuffix("?"))
    #expect(Set(question.parameters.map(\.name)) == question.used)
    #expect(question.parameters.allSatisfy { !$0.meaning.isEmpty })
    let suit = try Suit.shared()
    for example in question.examples {
      let words = example.split(separator: " ", maxSplits: 1)
      #expect(words.first.map(String.init) == id)
      _ = try suit.answers.ask(id, question.parameters(in: words.count > 1 ? String(words[1]) : ""))
    }
    #expect(!question.examples.isEmpty)
  }

  /// Datasette and the command line have nothing else to give.
  @Test(arguments: NamedQuery.catalogue.map(\.id))
  func `an empty parameter is none, and a number may come as text`(id: String) throws {
    let answers = try Suit.shared().answers
    let question = try #require(NamedQuery.catalogue.first { $0.id == id })
    let names = question.parameters.map(\.name).filter { $0 != "text" }
    let given: Parameters = question.parameters.count == names.count ? [:] : ["text": "merit"]
    let all = try answers.ask(id, given)
    let empty = given.merging(names.map { ($0, "") }) { $1 }
    #expect(try answers.ask(id, empty) == all)
    // A number is no time and no word.
    let words = ["from", "to", "kind", "stem"]
    for name in names where !words.contains(name) {
      let one = try answers.ask(id, given.merging([name: .integer(1)]) { $1 })
      #expect(try answers.ask(id, given.merging([name: .text("1")]) { $1 }) == one)
      guard !["limit", "all", "conflict"].contains(name) else { continue }
      let none = try answers.ask(id, given.merging([name: 9999]) { $1 })
      #expect(none.rows.isEmpty, "there is no \(name) 9999")
    }
  }

  @Test func `every answer reads the columns of its question`() throws {
    let answers = try Suit.shared().answers
    func read<A: AnswerRow>(_: A.Type, _ parameters: Parameters = [:]) throws -> Int {
      try answers.all(A.self, parameters).count
    }
    #expect(try read(Found.self, ["text": "merit"]) == 3)
    #expect(try read(FirstSaid.self) == 5)
    #expect(try read(FirstReported.self) == 12)
    #expect(try read(Rewording.self) == 7)
    #expect(try read(LineageRow.self) == 12)
    #expect(try read(Link.self) == 12)
    #expect(try read(AssertionDetail.self) == 12)
    #expect(try read(StatementDetail.self) == 11)
    #expect(try read(KnownDating.self) == 0)
    #expect(try read(Marked.self) == 5)
    #expect(try read(Addition.self) == 0)
    #expect(try read(Drifted.self) == 2)
    #expect(try read(ChangedBy.self) == 4)
    #expect(try read(KindCount.self) == 2)
    #expect(try read(LostHedge.self) == 2)
    #expect(try read(HeadlineQuote.self) == 1)
    #expect(try read(Carried.self) == 2)
    #expect(try read(CopiedFrom.self) == 1)
    #expect(try read(ReportedAlike.self) == 2)
    #expect(try read(Spread.self) == 10)
    #expect(try read(SaidBy.self) == 7)
    #expect(try read(Unwitnessed.self) == 2)
    #expect(try read(Conflict.self) == 2)
    #expect(try read(KnownClaim.self) == 5)
    #expect(try read(KnownSpeaker.self) == 4)
    #expect(try read(Merged.self) == 0)
    #expect(try read(KnownOutlet.self) == 4)
    #expect(try read(KnownArticle.self) == 5)
    #expect(try read(KnownRun.self) == 1)
    #expect(try read(KnownCorrection.self) == 0)
    #expect(try read(Figure.self) == 22)
    #expect(try read(Stem.self, ["stem": "merit"]) == 1)
    #expect(try read(RecordedWord.self) == 0)
    #expect(try read(RecordedWord.self, ["word": "Merits"]) == 1)
    #expect(try read(RecordedWord.self, ["word": "meritocracy"]) == 0)
    #expect(try read(Described.self) == read(Node.self) + read(Edge.self))
  }

  @Test func `rows come one by one, after their columns`() throws {
    var lines: [String] = []
    try Suit.shared().answers.ask(
      "stats", columns: { lines.append($0.joined(separator: ",")) }, row: { lines.append("\($0.count)") })
    #expect(lines.first == "figure,count")
    #expect(lines.count == 23 && lines.dropFirst().allSatisfy { $0 == "2" })
  }

  @Test func `what is not asked like this is said so`() throws {
    let answers = try Suit.shared().answers
    #expect(throws: GraphError.noSuchQuestion("who")) { try answers.ask("who") }
    #expect(throws: GraphError.noSuchParameter("clam", question: "drift")) { try answers.ask("drift", ["clam": 1]) }
  }

  @Test(.enabled(if: Shell.isThere), arguments: NamedQuery.catalogue.map(\.id))
  func `every file runs by hand in the sqlite3 shell`(id: String) throws {
    let suit = try Suit.shared()
    let file = Self.folder.appendingPathComponent("\(id).sql").path
    let printed = try Shell.run(suit.path, [".parameter set :text \"'no merit'\"", ".read \(file)"])
    #expect(printed.errors == "")
    let rows = try suit.answers.ask(id, id == "find" ? ["text": "no merit"] : [:]).rows
    #expect(printed.output.split(separator: "\u{1F}\n").count == rows.count)
  }
}

extension NamedQuery {
  /// The parameters that stand in its SQL, outside of comments and strings.
  fileprivate var used: Set<String> {
    var used: Set<String> = []
    for line in sql.split(separator: "\n") where !line.hasPrefix("--") {
      let code = line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
      for piece in code.split(separator: ":", omittingEmptySubsequences: false).dropFirst() {
        let name = piece.prefix { $0.isLetter || $0 == "_" }
        if !name.isEmpty { used.insert(String(name)) }
      }
    }
    return used
  }

  /// "--claim 1 --text 'no merit'"
  fileprivate func parameters(in words: String) -> Parameters {
    words.split(separator: "--").reduce(into: [:]) { result, word in
      let parts = word.split(separator: " ", maxSplits: 1).map { $0.trimmingCharacters(in: ["'", " "]) }
      guard parts.count == 2 else { return }
      result[parts[0]] = Int64(parts[1]).map(Table.Value.integer) ?? .text(parts[1])
    }
  }
}

enum Shell {
  static let path = "/usr/bin/sqlite3"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func run(_ database: String, _ commands: [String]) throws -> (output: String, errors: String) {
    let process = Process()
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-batch", "-newline", "\u{1F}\n", "-separator", "\u{1E}", "-readonly", database]
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    input.fileHandleForWriting.write(Data((commands.joined(separator: "\n") + "\n").utf8))
    try input.fileHandleForWriting.close()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (printed, complaints)
  }
}
