/// Text that a program has cut into words by the rules of the Penn Treebank, put together again: "`` We will , '' she said ."
/// becomes “We will,” she said.
enum PennTokens {
  static func joined(_ text: String) -> String {
    var out = ""
    var gluesNext = true
    var isInTag = false
    var isOpen = false
    for token in text.split(separator: " ") {
      if isInTag || isTag(token) {
        isInTag = !token.hasSuffix(">")
        if breaks.contains(where: token.hasPrefix), !out.isEmpty, !out.hasSuffix("\n\n") {
          out += "\n\n"
          gluesNext = true
        }
        continue
      }
      var word = written[token] ?? String(token)
      if token == "\"" {
        word = isOpen ? "”" : "“"
        isOpen.toggle()
      }
      let gluesBack =
        after.contains(word) || word.hasPrefix("'") && word.utf8.count > 1 && word.utf8.count < 4
        || word.hasPrefix("’") && word.unicodeScalars.count < 4 && word != "’" || word == "n't" || word == "n’t"
      if !gluesNext, !gluesBack { out += " " }
      out += word
      // A letter that an editor has put into brackets belongs to its word.
      gluesNext = before.contains(word) || word == "]" && out.hasSuffixLetterInBrackets
    }
    return out.trimmed
  }

  private static func isTag(_ token: Substring) -> Bool {
    guard token.first == "<", let second = token.dropFirst().first else { return false }
    return second == "/" || second.isASCII && second.isLetter
  }

  private static let breaks = ["<p", "<br", "</p", "<div", "</div", "<li", "<blockquote", "</blockquote"]
  private static let written: [Substring: String] = [
    "``": "“", "''": "”", "`": "‘", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}",
    "-lrb-": "(", "-rrb-": ")", "-lsb-": "[", "-rsb-": "]",
  ]
  private static let before: Set<String> = ["“", "‘", "(", "[", "{", "$", "£", "€", "#"]
  private static let after: Set<String> = ["”", ")", "]", "}", ",", ".", ";", ":", "!", "?", "%", "…", "...", "'"]
}

extension String {
  /// "[D]", of which a small word is the rest.
  fileprivate var hasSuffixLetterInBrackets: Bool {
    let last = suffix(3)
    return last.first == "[" && last.dropFirst().first?.isUppercase == true
  }
}
