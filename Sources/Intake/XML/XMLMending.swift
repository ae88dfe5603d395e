import ReportedSpeech

/// Makes bytes UTF-8 that an XML parser takes: what is not UTF-8, and every control that XML forbids, becomes U+FFFD; an
/// ampersand that begins no reference is written as one. Without this the parser would take all that follows a wrong byte
/// for Latin-1, and drop the word behind an ampersand.
struct XMLMending {
  private(set) var repairs: Repairs = []
  /// What cannot be judged without the next chunk, and then that chunk.
  private var bytes: [UInt8] = []
  /// How many of them are done with, and are kept because the next byte may hang on them.
  private var done = 0
  private var inCDATA = false
  private var tag = TagLength()
  private let repairsText: Bool

  /// - Parameter repairsText: the text is UTF-8; of another encoding nothing is changed.
  init(repairsText: Bool = true) { self.repairsText = repairsText }

  /// The parser compares every attribute of a tag with all before it: what comes behind such a tag is not worth the hours.
  var hasHostileTag: Bool { tag.longest > 1 << 16 }

  private enum Piece {
    case kept(Int)
    case written([UInt8], for: Int)
    case unfinished
  }

  mutating func feed(_ chunk: [UInt8], isLast: Bool) -> [UInt8] {
    bytes += chunk
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = done
    reading: while at < bytes.count {
      switch piece(at: at, isLast: isLast) {
      case .kept(let count):
        if !inCDATA { tag.read(bytes[at..<at + count]) }
        out += bytes[at..<at + count]
        at += count
      case .written(let instead, for: let count):
        out += instead
        at += count
      case .unfinished: break reading
      }
    }
    bytes.removeFirst(max(0, at - 3))
    done = min(3, at)
    return out
  }

  private mutating func piece(at: Int, isLast: Bool) -> Piece {
    let b = bytes[at]
    switch b {
    case UInt8(ascii: "<"), UInt8(ascii: "]"):
      guard isLast || at + XMLMending.opening.count <= bytes.count else { return .unfinished }
      if bytes[at...].starts(with: XMLMending.opening) { inCDATA = true }
      if bytes[at...].starts(with: XMLMending.closing) { inCDATA = false }
      return .kept(1)
    case _ where !repairsText: return .kept(1)
    case UInt8(ascii: "&"): return inCDATA ? .kept(1) : reference(at: at, isLast: isLast)
    case 0x80...0xFF: return beyondASCII(at: at, isLast: isLast)
    case 0..<0x20 where !XMLMending.isPlain(b):
      repairs.insert(b == 0 ? .nul : .control)
      return .written(XMLMending.replacement, for: 1)
    default: return .kept((bytes[at...].firstIndex { !XMLMending.isPlain($0) } ?? bytes.count) - at)
    }
  }

  private func reference(at: Int, isLast: Bool) -> Piece {
    let end = min(bytes.count, at + XMLMending.longestReference)
    guard let stop = bytes[(at + 1)..<end].firstIndex(where: { !XMLMending.isReferenceByte($0) }) else {
      return isLast || end < bytes.count ? .written(XMLMending.ampersand, for: 1) : .unfinished
    }
    let isReference = bytes[stop] == UInt8(ascii: ";") && stop > at + 1
    return isReference ? .kept(stop + 1 - at) : .written(XMLMending.ampersand, for: 1)
  }

  private mutating func beyondASCII(at: Int, isLast: Bool) -> Piece {
    let length = bytes.withUnsafeBufferPointer { $0.lengthOfScalar(at: at) }
    if let length { return .kept(length) }
    guard isLast || at + 4 <= bytes.count else { return .unfinished }
    if let letter = bytes.withUnsafeBufferPointer({ StrayByte.letter(at: at, of: $0) }) {
      repairs.insert(.windows1252)
      return .written(Array(String(Character(letter)).utf8), for: 1)
    }
    repairs.insert(.invalidUTF8)
    return .written(XMLMending.replacement, for: 1)
  }

  private static let opening = Array("<![CDATA[".utf8)
  private static let closing = Array("]]>".utf8)
  private static let ampersand = Array("&amp;".utf8)
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static let longestReference = 40

  private static func isReferenceByte(_ b: UInt8) -> Bool {
    (b | 0x20 >= 0x61 && b | 0x20 <= 0x7A) || (b >= 0x30 && b <= 0x39) || b == UInt8(ascii: "#")
  }

  /// Nothing to look at: neither markup nor forbidden nor part of a longer character.
  private static func isPlain(_ b: UInt8) -> Bool {
    switch b {
    case UInt8(ascii: "<"), UInt8(ascii: "]"), UInt8(ascii: "&"): false
    case 0x09, 0x0A, 0x0D, 0x20..<0x80: true
    default: false
    }
  }
}

/// How long tags are, judged from their bytes alone.
private struct TagLength {
  private(set) var longest = 0
  private var current: Int?
  private var quote: UInt8 = 0
  private var last: UInt8 = 0

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for b in bytes {
      defer { last = b }
      guard let length = current else {
        if last == UInt8(ascii: "<"), b | 0x20 >= 0x61, b | 0x20 <= 0x7A { (current, quote) = (1, 0) }
        continue
      }
      current = length + 1
      longest = max(longest, length + 1)
      if quote != 0 {
        if b == quote { quote = 0 }
      } else if b == UInt8(ascii: "\"") || b == UInt8(ascii: "'") {
        quote = b
      } else if b == UInt8(ascii: ">") {
        current = nil
      }
    }
  }
}
