/// Whether a line of a draft goes on with the one before, which was only broken where the page ended.
///
/// Read as a paragraph of its own, the middle of a quotation in three short lines would be nobody's words, and checked by
/// nobody. Lines are joined only where something says so: an editor may write a paragraph a line.
struct WrappedLine {
  /// Unicode scalars of a line that no editor breaks by hand.
  private static let longest = 100

  private var last = ""
  private var isOpen = false

  /// Takes the next line; true where it goes on with the one before, which no line does that opens an entry of a list.
  mutating func continues(with line: String, opensBlock: Bool = false) -> Bool {
    defer { last = line }
    guard let first = line.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      isOpen = false
      return false
    }
    let wasOpen = isOpen
    let begins = Self.opening.contains(first) || first == "\""
    let goesOn = isBroken && !opensBlock && (wasOpen ? !begins : first.properties.isLowercase && !endsSentence)
    if !goesOn { isOpen = false }
    note(line)
    return goesOn
  }

  private var isBroken: Bool {
    let letters = last.unicodeScalars
    return letters.contains { $0.properties.isAlphabetic } && letters.count < Self.longest
  }

  private var endsSentence: Bool {
    guard let end = last.unicodeScalars.last(where: { !$0.properties.isWhitespace }) else { return true }
    return Self.ends.contains(end)
  }

  private mutating func note(_ line: String) {
    for letter in line.unicodeScalars {
      if letter == "\"" {
        isOpen.toggle()
      } else if Self.opening.contains(letter) {
        isOpen = true
      } else if Self.closing.contains(letter) {
        isOpen = false
      }
    }
  }

  private static let opening: Set<Unicode.Scalar> = ["“", "«", "„"]
  private static let closing: Set<Unicode.Scalar> = ["”", "»"]
  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", ":", "…", "”", "\"", "»"]
}
