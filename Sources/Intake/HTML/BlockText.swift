import ReportedSpeech

/// The text of one block as it comes together.
struct BlockText {
  private var bytes: [UInt8] = []
  private var wantsSpace = false
  private(set) var linked = 0
  private(set) var timed = 0
  private(set) var first = 0
  private var links = 0
  private var times = 0
  private var preformatted = 0
  /// For each `q` that is open, whether it draws marks.
  private var drawsMarks: [Bool] = []
  /// White space before a closing mark parts nothing but words behind it.
  private var wantsSpaceBeforeWord = false
  /// Opening marks that stand before the next letter.
  private var pendingMarks = ""

  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    wantsSpace = false
    linked = 0
    timed = 0
    pendingMarks = ""
  }

  /// - Parameter isMarked: a `q` that holds its marks already.
  mutating func open(_ tag: HTMLTag, isMarked: Bool = false) {
    switch tag {
    case .q:
      if !isMarked { pendingMarks += quoteDepth % 2 == 0 ? "“" : "‘" }
      drawsMarks.append(!isMarked)
    case .a: links += 1
    case .time: times += 1
    case .pre: preformatted += 1
    case .br:
      wantsSpace = false
      if !bytes.isEmpty { bytes.append(0x0A) }
    case .td, .th:
      wantsSpace = false
      if !bytes.isEmpty { bytes.append(0x09) }
    default: break
    }
  }

  private var quoteDepth: Int { drawsMarks.count { $0 } }

  mutating func close(_ tag: HTMLTag) {
    switch tag {
    case .q: closeQuote()
    case .a: links -= 1
    case .time: times -= 1
    case .pre: preformatted -= 1
    default: break
    }
  }

  private mutating func closeQuote() {
    guard drawsMarks.popLast() == true else { return }
    guard pendingMarks.isEmpty else {
      // Nothing stood in it.
      pendingMarks.removeLast()
      return
    }
    while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
    bytes += Array((quoteDepth % 2 == 0 ? "”" : "’").utf8)
    (wantsSpaceBeforeWord, wantsSpace) = (wantsSpace, false)
  }

  /// Two line breaks one after another.
  var endsParagraph: Bool { bytes.suffix(2) == [0x0A, 0x0A] }

  mutating func add(_ text: String, at node: Int) {
    var text = text
    text.withUTF8 { utf8 in
      var i = 0
      while i < utf8.count {
        let length = utf8[i] < 0x80 ? 1 : utf8[i] < 0xE0 ? 2 : utf8[i] < 0xF0 ? 3 : 4
        let end = min(i + length, utf8.count)
        add(UnsafeBufferPointer(rebasing: utf8[i..<end]), at: node)
        i = end
      }
    }
  }

  private mutating func add(_ letter: UnsafeBufferPointer<UInt8>, at node: Int) {
    switch (letter[0], letter.count) {
    case (0x0A, _) where preformatted > 0, (0x09, _) where preformatted > 0: bytes.append(letter[0])
    case (0x20, _), (0x09...0x0D, _): wantsSpace = true
    case (0xC2, 2) where letter[1] == 0xA0: wantsSpace = true
    case (0xC2, 2) where letter[1] < 0xA0:
      Array(String(StrayByte.windows1252(letter[1])).utf8).withUnsafeBufferPointer { append($0, at: node) }
    // U+00AD, U+200B, U+2060 and U+FEFF: nobody sees places where a word may be parted.
    case (0xC2, 2) where letter[1] == 0xAD: break
    case (0xE2, 3) where (letter[1] == 0x80 && letter[2] == 0x8B) || (letter[1] == 0x81 && letter[2] == 0xA0): break
    case (0xEF, 3) where letter[1] == 0xBB && letter[2] == 0xBF: break
    default: append(letter, at: node)
    }
  }

  private mutating func append(_ letter: UnsafeBufferPointer<UInt8>, at node: Int) {
    if bytes.isEmpty { first = node }
    let before = bytes.count
    let isWord = (letter[0] | 0x20 >= 0x61 && letter[0] | 0x20 <= 0x7A) || (letter[0] >= 0x30 && letter[0] <= 0x39)
    wantsSpace = wantsSpace || (wantsSpaceBeforeWord && isWord)
    wantsSpaceBeforeWord = false
    if wantsSpace, let last = bytes.last, last > 0x20 { bytes.append(0x20) }
    wantsSpace = false
    if !pendingMarks.isEmpty {
      bytes += Array(pendingMarks.utf8)
      pendingMarks = ""
    }
    bytes += letter
    if links > 0 { linked += bytes.count - before }
    if times > 0 { timed += bytes.count - before }
  }

  var finished: String? {
    let text = bytes[...].trimmed
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
