import Answers
import Collation
import Export
import Extraction
import Intake
import Queries
import Testing

/// What is in a folder of extension points is in its list, and what is in the list has a file.
@Suite struct ExtensionListTests {
  struct List: CustomTestStringConvertible {
    var name: String
    var folder: String
    var ids: [String]
    var testDescription: String { name }
  }

  static let lists = [
    List(name: "ArticleFormat.all", folder: "Sources/Intake/Formats", ids: ArticleFormat.all.map(\.id)),
    List(
      name: "AttributionRule.standard", folder: "Sources/Extraction/Attribution",
      ids: AttributionRule.standard.map(\.id)),
    List(
      name: "ResolutionStep.standard", folder: "Sources/Extraction/Speakers", ids: ResolutionStep.standard.map(\.id)),
    List(name: "DriftTest.all", folder: "Sources/Collation/Drift", ids: DriftTest.all.map(\.id)),
    List(name: "EvidenceRule.all", folder: "Sources/Collation/Evidence", ids: EvidenceRule.all.map(\.id)),
    List(name: "IdentityRule.all", folder: "Sources/Collation/Identity", ids: IdentityRule.all.map(\.id)),
    List(name: "Board.all", folder: "Sources/Answers/Boards", ids: Board.all.map(\.id)),
    List(name: "DoubtKind.all", folder: "Sources/Answers/Review", ids: DoubtKind.all.map(\.id)),
    List(name: "ExportFormat.all", folder: "Sources/Export/Formats", ids: ExportFormat.all.map(\.id)),
  ]

  @Test(arguments: lists) func `a list holds what its folder defines, each once`(list: List) throws {
    let defined = try SourceTree.files(in: [list.folder]).map {
      (path: $0.path, ids: try $0.text.firstGroups(of: #"\bid: "([^"]+)""#))
    }
    #expect(defined.flatMap(\.ids).sorted() == list.ids.sorted())
    #expect(Set(list.ids).count == list.ids.count)
    for file in defined { #expect(file.ids.count <= 1, "\(file.path) defines \(file.ids)") }
  }

  /// They stand in databases, on command lines and in other people's scripts.
  @Test(arguments: lists) func `an id is lower case and needs no quoting`(list: List) {
    for id in list.ids {
      #expect(id.first?.isLetter == true)
      #expect(id.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }, "\(id)")
    }
  }

  @Test func `the catalogue holds every file of queries, and every file is asked by a value`() throws {
    let files = try SourceTree.files(in: ["queries/sql"], ending: ".sql")
    let names = files.compactMap { $0.path.split(separator: "/").last?.dropLast(4) }.map(String.init)
    #expect(names.sorted() == NamedQuery.catalogue.map(\.id).sorted())
    let swift = try SourceTree.files(in: ["queries"])
    for name in names { #expect(swift.contains { $0.text.contains("\(name)_sql") }, "\(name).sql") }
  }

  @Test func `every file of SQL is read by the program`() throws {
    let swift = try SourceTree.files(in: ["graph", "queries"])
    for file in try SourceTree.files(in: ["graph", "queries"], ending: ".sql") {
      let name = file.path.split(separator: "/").last?.dropLast(4) ?? ""
      #expect(swift.contains { $0.text.contains("\(name)_sql") }, "\(file.path) is read by nobody")
    }
  }
}
