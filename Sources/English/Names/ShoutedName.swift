/// A name that is set in capitals, as it is written elsewhere.
@usableFromInline package enum ShoutedName {
  private static let particles: Set<String> = ["of", "the", "and", "de", "la", "van", "von", "der", "den", "for"]
  private static let numerals: Set<String> = ["II", "III", "IV"]

  /// "IDA ROTH" is "Ida Roth", "O’BRIEN" is "O’Brien", "McCAIN" is "McCain"; a name with small letters stays as it is.
  package static func normal(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { $0.properties.isUppercase }) else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let isShouted = words.allSatisfy { word in
      let small = word.unicodeScalars.filter { $0.properties.isLowercase }.count
      return small == 0 || small == 1 && word.hasPrefix("Mc")
    }
    guard isShouted else { return name }
    return words.enumerated().map { index, word in lowered(word, isFirst: index == 0) }.joined(separator: " ")
  }

  private static func lowered(_ word: String, isFirst: Bool) -> String {
    if word.unicodeScalars.filter({ $0.properties.isAlphabetic }).count <= 1 || numerals.contains(word) { return word }
    if !isFirst, particles.contains(word.lowercased()) { return word.lowercased() }
    var normal = ""
    var opens = true
    for character in word {
      normal += opens ? String(character).uppercased() : String(character).lowercased()
      // "O’Brien", "Lee-Park"; not "Lee’s".
      opens = character == "-" || character == "." || "'’".contains(character) && normal.count == 2
    }
    let letters = normal.utf8.count
    if normal.hasPrefix("Mc"), letters > 4 {
      normal = "Mc" + normal.dropFirst(2).prefix(1).uppercased() + normal.dropFirst(3)
    }
    return normal
  }
}
