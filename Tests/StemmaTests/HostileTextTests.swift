import Foundation
import Graph
import Intake
import ReportedSpeech
import Stemma
import Testing

/// The slicing law holds for every text: what is kept of a passage is what stands at its offsets.
@Suite struct HostileTextTests {
  static let texts = [
    "“We will rebuild 👩‍👩‍👧‍👦 the bridge,” Mayor Ann Lee said. 🇬🇧 She wept.",
    "“Wi\u{301}ll we re\u{301}build the bri\u{300}dge? We must,” Mayor Ann Le\u{301}e said.",
    "“We will rebuild\r\nthe bridge,”\r\nMayor Ann Lee said.\r\n\r\n“It was old,” she said.\r\n",
    "“We will\u{0} rebuild the bridge,” Mayor\u{0} Ann Lee said.",
    "\u{202E}“We will rebuild the bridge,” Mayor Ann Lee said.\u{202C} \u{2066}“It was old,” she said.\u{2069}",
    "\u{FEFF}“We will rebuild the bridge,” Mayor Ann Lee\u{200B} said.\u{2028}“It was old,” she said.",
    "“We will rebuild “the \u{1B}[31mbridge\u{1B}[0m,” Mayor Ann Lee said. “Never closed, she said.",
    "𝕎𝕖 “𝕨𝕚𝕝𝕝 rebuild the bridge soon,” 市長 Ann Lee said. «Nous verrons bien,» she said.",
    "'We will rebuild the bridge,' Mayor Ann Lee said. ``It was old,'' she said. \"It's 5'10\" tall,\" he said.",
    String(repeating: "“", count: 300) + "We will rebuild the bridge," + String(repeating: "”", count: 300)
      + " Lee said.",
  ]

  static let forms = ["text", "markdown", "json"]

  /// The same words as plain text, below front matter, and inside JSON.
  private func input(_ text: String, as form: String, number: Int) throws -> Input {
    switch form {
    case "json":
      let object = [
        "id": "a\(number)", "title": text.split(separator: " ").prefix(6).joined(separator: " "), "text": text,
      ]
      return Input(name: "\(number).json", bytes: Array(try JSONSerialization.data(withJSONObject: object)))
    case "markdown": return Input(name: "\(number).md", bytes: Array("---\ntitle: '“We” \(number)'\n---\n\(text)".utf8))
    default: return Input(name: "\(number).txt", bytes: Array(text.utf8))
    }
  }

  @Test(arguments: texts.indices) func `every passage slices to its words`(index: Int) throws {
    let archive = try ScratchArchive()
    for (number, form) in Self.forms.enumerated() {
      try archive.ingest([input(Self.texts[index], as: form, number: number)])
    }
    #expect(try archive.faults(rebuild: true) == [])
    let quotes = try archive.asked("statements", "mode", "words", "text").filter { $0.hasPrefix("direct") }
    #expect(!quotes.isEmpty)
    #expect(try archive.asked("articles", "article").count == 3)
  }

  @Test func `a text is kept as it came, but for NUL`() throws {
    for (index, text) in Self.texts.enumerated() {
      let archive = try ScratchArchive()
      try archive.ingest([input(text, as: "json", number: index)])
      let graph = try Graph(at: archive.path, opening: .existing)
      let kept = try graph.read { try $0.told($0.articles()[0])?.text }
      try graph.close()
      let expected = text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }
      #expect(kept?.unicodeScalars.map { $0 } == expected, "text \(index)")
    }
  }

  @Test func `after every ingest of the demo no passage is broken`() throws {
    let archive = try ScratchArchive()
    for input in Demo.articles {
      try archive.ingest([input])
      #expect(try archive.faults() == [], "after \(input.name)")
    }
  }
}
