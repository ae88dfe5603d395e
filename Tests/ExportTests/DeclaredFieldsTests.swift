import ReportedSpeech
import Testing

@testable import Export

@Suite struct DeclaredFieldsTests {
  private static let declared = DeclaredFields(
    [.init(name: "a", type: .string), .init(name: "b", type: .double), .init(name: "c", type: .boolean)], prefix: "n")

  @Test func `fields get the numbers of their columns, in whatever order they come`() throws {
    var lines: [String] = []
    try Self.declared.each([Field("c", .boolean(true)), Field("a", .integer(1))], of: "x") {
      lines.append("\($0)=\($1)")
    }
    #expect(lines == ["n2=true", "n0=1"])
    #expect(try Self.declared.cells([Field("b", .integer(2))], of: "x") == [nil, "2", nil])
  }

  @Test func `what is not declared, or of another type, is named`() {
    #expect(throws: ExportError.undeclaredProperty("z", of: "x")) {
      _ = try Self.declared.cells([Field("z", .integer(1))], of: "x")
    }
    #expect(throws: ExportError.wrongType("c", of: "x")) {
      _ = try Self.declared.cells([Field("c", .string("yes"))], of: "x")
    }
  }
}
