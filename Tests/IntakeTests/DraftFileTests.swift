import ReportedSpeech
import Testing

@testable import Intake

@Suite struct DraftFileTests {
  /// The lines that have words, as "number: words".
  private func lines(_ text: String, _ name: String) throws -> [String] {
    let draft = try DraftFile.read(Array(text.utf8), name: name)
    var place = 0
    return draft.article.text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      defer { place += line.unicodeScalars.count + 1 }
      return line.isEmpty ? nil : "\(draft.line(at: place)): \(line)"
    }
  }

  @Test func `plain text is itself`() throws {
    #expect(try lines("One.\r\n\r\n“Two,” she said.\n", "a.txt") == ["1: One.", "3: “Two,” she said."])
  }

  @Test(
    arguments: [
      ("---\ntitle: x\n---\nWords.", ["4: Words."]), ("# Head\n\n- *one* two", ["1: Head", "3: one two"]),
      ("“We are **still** _testing_,” she", ["1: “We are still testing,” she"]),
      ("a [link](https://x.example) and [an editor’s] word", ["1: a link and an editor’s word"]),
      ("a [link][1] b ![alt](i.png) c", ["1: a link b alt c"]), ("snake_case 2\\*3 `code`", ["1: snake_case 2*3 code"]),
      ("```\n“not said”\n```\nsaid", ["4: said"]), ("---\nno end", ["1: ---", "2: no end"]),
    ])
  func `Markdown is read without its marks`(text: String, expected: [String]) throws {
    let expected = expected.map { $0.replacing("an editor’s word", with: "[an editor’s] word") }
    #expect(try lines(text, "a.md") == expected)
  }

  @Test func `a block that is quoted is marked so`() throws {
    let draft = try DraftFile.read(Array("She wrote:\n\n> We are\n> testing.\n".utf8), name: "a.md")
    #expect(draft.article.markings.map(\.kind) == [.quoted])
    let mark = try #require(draft.article.markings.first)
    #expect(draft.article.passage(.body, mark.start, mark.end)?.text == "We are testing.")
  }

  @Test func `a page's words have the lines of its source`() throws {
    let page = """
      <!doctype html><title>x</title>
      <style>p{}</style>
      <p>One &amp; two.
      <p>
      &ldquo;We will
      rebuild,&#8221; she <b>said</b>.</p>
      """
    #expect(try lines(page, "a.html") == ["3: One & two.", "5: “We will rebuild,” she said."])
  }

  @Test func `a Word file is read paragraph by paragraph, without what was struck out`() throws {
    let text = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      <w:p><w:r><w:t>Head</w:t></w:r></w:p><w:p/>
      <w:p><w:r><w:t xml:space="preserve">“We will </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>
      <w:r><w:t>rebuild,” she said.</w:t></w:r></w:p></w:body></w:document>
      """
    let draft = try DraftFile.read(zipped([("word/document.xml", text)]), name: "a.docx")
    #expect(draft.article.text.contains("“We will rebuild,” she said."))
    let place = try #require(draft.article.text.range(of: "“"))
    let offset = draft.article.text.unicodeScalars.distance(
      from: draft.article.text.startIndex, to: place.lowerBound)
    #expect(draft.line(at: offset) == 3)
  }

  @Test(arguments: [
    [], Array("PK nothing".utf8), zipped([("other.xml", "<a/>")]),
    Array(zipped([("word/document.xml", "x")]).prefix(40)),
  ])
  func `what is no Word file is refused in words`(bytes: [UInt8]) {
    #expect(throws: IntakeError.self) { try DraftFile.read(bytes, name: "a.docx") }
  }

  @Test(arguments: [
    ("a.md", true), ("A.DOCX", true), ("dir/b.html", true), ("we said a.md", false), ("merit", false), ("a.pdf", false),
  ])
  func `an argument is a file, or words`(argument: String, isFile: Bool) {
    #expect(DraftText.isFile(argument) == isFile)
  }
}
