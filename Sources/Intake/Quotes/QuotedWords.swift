/// A quotation that somebody else found, with what stands around it.
struct QuotedWords {
  var before = ""
  var words: String
  var after = ""
  /// Who is credited with it, where nothing around it says so.
  var speaker: String?

  /// One paragraph, in which the words stand between quotation marks whether or not they were kept.
  var paragraph: String {
    var (left, inner, right) = (before.collapsed, words.collapsed, after.collapsed)
    let isMarked = inner.first.map { QuotedWords.opening.contains($0) } ?? false
    if let last = left.last, QuotedWords.opening.contains(last), !isMarked { left = String(left.dropLast()) }
    if let first = right.first, QuotedWords.closing.contains(first) { right = String(right.dropFirst()) }
    inner = inner.trimming(marks: QuotedWords.opening + QuotedWords.closing)
    let isGlued = right.first.map { ",.;:!?)".contains($0) } ?? true
    let signature = speaker.map { left.isEmpty && right.isEmpty ? " — \($0)" : "" } ?? ""
    return (left.isEmpty ? "" : left.trimmed + (left.hasSuffix("(") ? "" : " ")) + "“\(inner)”"
      + (isGlued ? "" : " ") + right.trimmed + signature
  }

  private static let opening = "“\"«„"
  private static let closing = "”\"»"
}

extension [QuotedWords] {
  /// The text of an article of which no more than these is known; nil where there is none of them.
  var text: String? {
    let paragraphs = filter { !$0.words.trimmed.isEmpty }.map(\.paragraph)
    return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n\n")
  }
}

extension String {
  /// White space as single spaces.
  fileprivate var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
