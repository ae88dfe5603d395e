import ReportedSpeech

/// A Word file's words, paragraph by paragraph, then those of its notes. What a tracked change took out is not read.
struct WordDocument {
  struct Refusal: Error {
    let reason: String
  }

  private struct Paragraph {
    var words = ""
    var isQuoted = false
  }

  private var paragraphs: [Paragraph] = []

  init(_ bytes: [UInt8], limits: Limits) throws(Refusal) {
    var files: [[UInt8]] = []
    do throws(ZipArchive.Refusal) { files = try Self.files(ZipArchive(bytes, limit: limits.recordSize)) } catch {
      throw Refusal(reason: error.reason)
    }
    for file in files { paragraphs += Self.paragraphs(file) }
  }

  /// The text, and its notes where there are any.
  private static func files(_ archive: ZipArchive) throws(ZipArchive.Refusal) -> [[UInt8]] {
    guard let text = try archive.file("word/document.xml") else {
      throw ZipArchive.Refusal(reason: "it holds no Word document")
    }
    let notes = [try archive.file("word/footnotes.xml"), try archive.file("word/endnotes.xml")]
    return [text] + notes.compactMap { $0 }
  }

  private static func paragraphs(_ file: [UInt8]) -> [Paragraph] {
    var all: [Paragraph] = []
    var open: [String] = []
    var paragraph = Paragraph()
    // What Word writes a second time for programs that cannot draw the first.
    var isFallback = 0
    let xml = XMLStream(trustsDeclaration: false) { event, _ in
      switch event {
      case .start(let name, let attributes):
        open.append(name)
        if name == "mc:Fallback" { isFallback += 1 }
        switch name {
        case "w:tab": paragraph.words += "\t"
        case "w:br", "w:cr": paragraph.words += "\n"
        case "w:noBreakHyphen": paragraph.words += "-"
        case "w:pStyle": paragraph.isQuoted = attributes["w:val"]?.lowercased().contains("quote") ?? false
        default: break
        }
      case .text(let bytes):
        if open.last == "w:t", isFallback == 0 { paragraph.words += String(decoding: bytes, as: UTF8.self) }
      case .end:
        let name = open.popLast()
        if name == "mc:Fallback" { isFallback -= 1 }
        if name == "w:p", isFallback == 0 {
          all.append(paragraph)
          paragraph = Paragraph()
        }
      }
    }
    // Nothing that is wrong with it is thrown: it is read as far as it goes.
    try? xml.feed(file)
    try? xml.finish()
    return all
  }

  func draft(_ name: String) -> DraftText {
    var lines = DraftLines()
    for (i, paragraph) in paragraphs.enumerated() {
      for line in paragraph.words.fileLines { lines.add(String(line), from: i + 1, isQuoted: paragraph.isQuoted) }
      lines.add("", from: i + 1)
    }
    return lines.draft(name)
  }
}
