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

  /// The text, then its notes where there are any.
  private static let parts = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]

  init(_ bytes: [UInt8], limits: Limits) throws(Refusal) {
    let files = try Self.files(bytes, limits: limits)
    guard files[Self.parts[0]] != nil else { throw Refusal(reason: "it holds no Word document") }
    for part in Self.parts { paragraphs += Self.paragraphs(files[part] ?? []) }
  }

  private static func files(_ bytes: [UInt8], limits: Limits) throws(Refusal) -> [String: [UInt8]] {
    guard bytes.starts(with: ZipArchive.magic) else { throw Refusal(reason: "it is no ZIP archive") }
    let archive = ZipArchive(.bytes(bytes), limits: limits, isADocument: true)
    var files: [String: [UInt8]] = [:]
    do {
      while let member = try archive.next() {
        guard parts.contains(member.name) else { continue }
        if let why = member.unreadable { throw Refusal(reason: "“\(member.name)” \(why)") }
        guard let file = try member.stream.whole(limit: limits.recordSize) else {
          throw Refusal(reason: "“\(member.name)” unpacks to more than \(limits.recordSize) bytes")
        }
        files[member.name] = file
      }
    } catch let refusal as Refusal { throw refusal } catch let damage as Damage {
      throw Refusal(reason: damage.reason)
    } catch let excess as Excess { throw Refusal(reason: excess.reason) } catch {
      throw Refusal(reason: "it cannot be unpacked")
    }
    return files
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
