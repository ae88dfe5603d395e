import Queries

/// What stands in an assertion's sentence besides it, as far as its neighbourhood tells: for looking, where a sentence too
/// many or too few is no harm.
struct RestOfSentence: Hashable, Sendable {
  let before: String
  let behind: String

  init(_ beside: Beside) { self.init(before: beside.before, behind: beside.behind) }

  /// - Parameters: what stands before and behind the assertion, its sentence or more.
  init(before: String, behind: String) {
    self.before = String(before[Self.lastEnd(in: before)...])
    self.behind = String(behind[..<Self.firstEnd(in: behind)])
  }

  private static func lastEnd(in text: String) -> String.Index {
    var end = text.startIndex
    for i in text.indices where isEnd(i, of: text) { end = text.index(after: i) }
    return end
  }

  private static func firstEnd(in text: String) -> String.Index {
    text.indices.first { isEnd($0, of: text) }.map { text.index(after: $0) } ?? text.endIndex
  }

  /// A line's end; a stop with a space behind it and whatever closes, but not that of "Sen." or "U.S.".
  private static func isEnd(_ i: String.Index, of text: String) -> Bool {
    let mark = text[i]
    if mark.isNewline { return true }
    guard mark == "." || mark == "!" || mark == "?" else { return false }
    let rest = text[text.index(after: i)...].drop { closing.contains($0) }
    guard rest.first?.isWhitespace ?? true else { return false }
    guard mark == "." else { return true }
    let word = text[..<i].reversed().prefix { $0.isLetter || $0 == "." || $0 == "-" }
    return word.count > 4 || !(word.last?.isUppercase ?? false)
  }

  private static let closing: Set<Character> = ["”", "\"", "’", "'", ")", "]", "»"]
}
