/// A piece of a statement's words: inside one sentence, and wholly inside or wholly outside the outermost quotation marks.
public struct Fragment: Hashable, Sendable {
  /// A quotation's first fragment holds the opening mark, its last the closing one.
  public var passage: Passage
  /// It stands inside quotation marks, or markup says that it is quoted.
  public var quoted: Bool
  /// The position of its assertion among those of the statement, from 0.
  public var assertion: Int
  /// What parts it from the fragment in front, where that is space or nothing; nil where the outlet's own words do, and
  /// for the first one.
  public var space: String?

  package init(_ passage: Passage, quoted: Bool, assertion: Int = 0, space: String? = nil) {
    self.passage = passage
    self.quoted = quoted
    self.assertion = assertion
    self.space = space
  }

  public var part: Part { passage.part }
  /// In code points of the part.
  public var start: Int { passage.start }
  public var end: Int { passage.end }
  public var text: String { passage.text }

  /// It holds more than punctuation.
  public var hasWords: Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension Sequence<Fragment> {
  /// The fragments run together where only space or nothing parts them.
  package var spans: [Passage] {
    var spans: [Passage] = []
    for fragment in self {
      guard let space = fragment.space, let last = spans.indices.last,
        spans[last].end + space.unicodeScalars.count == fragment.start
      else {
        spans.append(fragment.passage)
        continue
      }
      spans[last].text += space + fragment.text
      spans[last].end = fragment.end
    }
    return spans
  }

  /// The words: fragments joined by what parts them where that is space or nothing, else by one space.
  package var words: String { spans.joinedText }
}

extension [Passage] {
  /// Spans as one text: one space stands for whatever parts them.
  var joinedText: String { count == 1 ? self[0].text : map(\.text).joined(separator: " ") }
}
