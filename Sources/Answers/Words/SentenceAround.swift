/// The sentence that words stand in, from its first word to its end mark and what closes behind it.
struct SentenceAround: Hashable, Sendable {
  /// Places in the text; no further from the words than `longest` on either side.
  let range: Range<Int>

  /// - Parameters:
  ///   - own: where the words stand, inside the text.
  ///   - all: the text.
  init(_ own: Range<Int>, in all: [Unicode.Scalar]) {
    var start = own.lowerBound
    while start > 0, own.lowerBound - start < Self.longest, !Self.ends(all, before: start) { start -= 1 }
    while start < own.lowerBound, all[start].properties.isWhitespace { start += 1 }
    var end = own.upperBound
    while end < all.count, end - own.upperBound < Self.longest, !Self.ends(all, before: end) { end += 1 }
    while end > own.upperBound, all[end - 1].properties.isWhitespace { end -= 1 }
    range = start..<end
  }

  private static let longest = 300
  private static let closers: Set<Unicode.Scalar> = ["\"", "”", "’", "'", "»", ")", "]"]

  /// A sentence ends just before this place: a line break, or an end mark with what closes and a space, and a capital or
  /// an opening mark behind it.
  private static func ends(_ all: [Unicode.Scalar], before place: Int) -> Bool {
    guard place > 0, place < all.count else { return true }
    if all[place - 1] == "\n" || all[place] == "\n" { return true }
    guard all[place - 1].properties.isWhitespace, !all[place].properties.isLowercase else { return false }
    var i = place - 2
    while i >= 0, closers.contains(all[i]) { i -= 1 }
    guard i >= 0, all[i] == "." || all[i] == "!" || all[i] == "?" else { return false }
    // "Mr. Lee", "U.S. troops", "Roe v. Wade": a short word before the point ends no sentence.
    guard all[i] == ".", i + 1 == place - 1 else { return true }
    var letters = 0
    while i - 1 - letters >= 0, all[i - 1 - letters].properties.isAlphabetic { letters += 1 }
    // Behind a mark that closes, or a figure, it is no abbreviation's.
    if letters == 0, i > 0 { return closers.contains(all[i - 1]) || all[i - 1].properties.numericType != nil }
    if letters == 1, all[i - 1] == "v" { return false }
    return letters > 3 || all[i - letters].properties.isLowercase
  }
}
