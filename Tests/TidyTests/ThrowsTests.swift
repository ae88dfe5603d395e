import Foundation
import Testing

@Suite struct ThrowsTests {
  /// Whoever calls the library has to know what may go wrong.
  @Test func `every public function of Stemma that throws says what`() throws {
    for file in try SourceTree.files(in: ["Sources/Stemma"]) {
      for head in try Self.silent(in: file.text) { Issue.record("\(file.path) says nothing of what throws: \(head)") }
    }
  }

  @Test(arguments: [
    ("  /// Reads.\n  public func read() throws -> Int {", 1),
    ("  public func read(\n    a: Int\n  ) async throws(E) {", 1),
    ("  /// - Throws: `E`.\n  @discardableResult\n  public func read() throws {", 0), ("  func read() throws {", 0),
    ("  /// Throws `E`.\n  public init(a: () throws -> Int) rethrows {", 0),
    ("  public init(a: () throws -> Int) {", 0),
  ])
  func `a silent one would be found`(text: String, count: Int) throws {
    #expect(try Self.silent(in: text).count == count)
  }

  /// Heads of functions without a word in the comment above; what a parameter throws is its caller's.
  private static func silent(in text: String) throws -> [String] {
    let lines = text.components(separatedBy: "\n")
    return lines.indices.filter { lines[$0].firstMatch(of: /^ *public .*\b(func|init)\b/) != nil }.compactMap { i in
      let head = lines[i...].prefix(8).joined(separator: " ")
      let signature = outside(head)
      guard signature.contains(" throws") || signature.contains(" rethrows") else { return nil }
      let above = lines[..<i].reversed().prefix { $0.contains("///") || $0.contains("  @") }
      return above.contains { $0.contains("Throws") } ? nil : lines[i].trimmingCharacters(in: .whitespaces)
    }
  }

  /// A head up to its body, without what stands in brackets.
  private static func outside(_ head: String) -> String {
    var (depth, out) = (0, "")
    for character in head {
      if character == "{", depth == 0 { break }
      if character == ")" { depth -= 1 }
      if depth == 0 { out.append(character) }
      if character == "(" { depth += 1 }
    }
    return out
  }
}
