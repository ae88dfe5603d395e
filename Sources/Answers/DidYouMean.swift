import English

/// What somebody may have meant by a name that is not there: the one mechanism, for commands, questions, outlets,
/// speakers and arguments alike.
package enum DidYouMean {
  /// Up to three of the known names that are few slips away from what was typed, or that begin with it or hold it as
  /// words; the nearest first, in the order of `known` where they are as near.
  package static func nearest(_ typed: String, of known: some Sequence<String>) -> [String] {
    let asked = Folded(typed)
    guard !asked.letters.isEmpty else { return [] }
    var found: [(name: String, slips: Int)] = []
    for name in known where !found.contains(where: { $0.name == name }) {
      if let slips = asked.slips(to: Folded(name)) { found.append((name, slips)) }
    }
    let least = found.map(\.slips).min() ?? 0
    return found.enumerated().filter { $0.element.slips <= least + 1 }
      .sorted { ($0.element.slips, $0.offset) < ($1.element.slips, $1.offset) }.prefix(3).map(\.element.name)
  }

  /// A name as it is compared: case, marks and what joins words aside.
  private struct Folded {
    let letters: [UInt8]
    let words: [String]

    init(_ name: String) {
      var plain: [UInt8] = []
      for scalar in name.unicodeScalars.prefix(400) { scalar.value.appendFolded(to: &plain) }
      words = String(decoding: plain, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      // Ends of messages are long enough; nothing that long is a name.
      letters = Array(words.joined(separator: " ").utf8.prefix(100))
    }

    /// Nil where it is another name.
    func slips(to other: Folded) -> Int? {
      let reach = letters.count < 3 ? 0 : letters.count < 5 ? 1 : letters.count < 9 ? 2 : 3
      if abs(letters.count - other.letters.count) <= reach {
        let slips = EditDistance.between(letters, other.letters)
        if slips <= reach { return slips }
      }
      // "halloran" for Ines Halloran, "rewording" for rewordings, "Ines Haloran" for Ines K. Halloran.
      let near = words.allSatisfy { word in other.words.contains { Self.isNear(word, $0) } }
      return near && letters.count >= 3 && letters.count <= other.letters.count ? reach + 1 : nil
    }

    private static func isNear(_ typed: String, _ word: String) -> Bool {
      if word.hasPrefix(typed) { return true }
      let (a, b) = (Array(typed.utf8), Array(word.utf8))
      guard a.count >= 5, a.count <= 40, abs(a.count - b.count) <= 1 else { return false }
      return EditDistance.between(a, b) <= 1
    }
  }
}
