import ReportedSpeech

extension HTMLTree {
  /// Every block that a reader sees, with the line of the source that it begins in.
  func draft(_ name: String, source: String) -> DraftText {
    var lines = DraftLines()
    var places = SourceLetters(source)
    for block in blocks() {
      let isQuoted = ancestors(of: block.first).contains { $0 >= 0 && nodes[$0].tag == .blockquote }
      for line in block.text.fileLines {
        lines.add(String(line), from: places.line(of: String(line)), isQuoted: isQuoted)
      }
      lines.add("", from: places.latest)
    }
    return lines.draft(name)
  }
}

/// The letters of a page's source outside of tags, with their lines. The parser does not say where a text stood; its ASCII
/// letters and digits are the same in both, whatever the source writes as a reference.
private struct SourceLetters {
  private var letters: [UInt8] = []
  private var lineOf: [Int32] = []
  private var at = 0
  private(set) var latest = 1

  init(_ source: String) {
    var line: Int32 = 1
    var (isTag, isReference) = (false, 0)
    for byte in source.utf8 {
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "&"): isReference = 10
      case UInt8(ascii: ";"): isReference = 0
      default:
        if isReference > 0, byte.isLetterOrDigit || byte == UInt8(ascii: "#") {
          isReference -= 1
        } else {
          isReference = 0
          guard !isTag, byte.isLetterOrDigit else { continue }
          letters.append(byte)
          lineOf.append(line)
        }
      }
    }
  }

  /// Where these words begin, behind those that were asked for before; where they are not found, where those were.
  mutating func line(of words: String) -> Int {
    let wanted = Array(words.utf8.filter(\.isLetterOrDigit).prefix(48))
    guard !wanted.isEmpty else { return latest }
    var i = at
    while i + wanted.count <= letters.count {
      if letters[i] == wanted[0], letters[i..<i + wanted.count].elementsEqual(wanted) {
        at = i + wanted.count
        latest = Int(lineOf[i])
        return latest
      }
      i += 1
    }
    return latest
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
