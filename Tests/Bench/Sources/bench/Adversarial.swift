/// Text that nobody writes and somebody sends: whatever it is, twice the text may take twice the time.
struct Adversarial: Sendable {
  let name: String
  /// A text of about so many bytes.
  let text: @Sendable (Int) -> String

  static let all = [
    Adversarial("one line of quotation marks", repeating: "\""),
    Adversarial("one line of opening marks", repeating: "“"),
    Adversarial("one line of apostrophes", repeating: "'"),
    Adversarial("every mark there is", repeating: "“\"‘''’«»„‚``”"),
    Adversarial("quotes without end", repeating: "“We will go now.” "),
    Adversarial("quotes with a speaker each", repeating: "“We will go,” said Ann Lee. "),
    Adversarial("no closing mark at all", repeating: "“we will go now and then we will "),
    Adversarial("a paragraph each, none closed", repeating: "“We will go\n\n"),
    Adversarial("marks nested as deep as the text") { size in
      let depth = size / 12
      return String(repeating: "“a ‘b ", count: depth / 2) + String(repeating: " c’ d”", count: depth / 2)
    },
    Adversarial("no full stop", repeating: "the bridge and the river and "),
    Adversarial("said said said", repeating: "said "),
    Adversarial("Lee said Lee said", repeating: "Lee said "),
    Adversarial("Lee said that Lee said that", repeating: "Lee said that "),
    Adversarial("said, said, said", repeating: "said, "),
    Adversarial("according to according to", repeating: "according to "),
    Adversarial("claim that claim that", repeating: "Lee’s claim that "),
    Adversarial("who who who", repeating: "who "),
    Adversarial("to to to", repeating: "to "),
    Adversarial("and and and", repeating: "and "),
    Adversarial("the of the of", repeating: "the mayor of "),
    Adversarial("commas", repeating: ","),
    Adversarial("words and commas", repeating: "bridge, "),
    Adversarial("colons", repeating: "Lee: "),
    Adversarial("dashes", repeating: "“a b c” — Lee "),
    Adversarial("brackets", repeating: "("),
    Adversarial("line breaks", repeating: "\n"),
    Adversarial("one long word", repeating: "a"),
    Adversarial("one capital after another", repeating: "Lee Park Stone "),
    Adversarial("letters with a stop each", repeating: "U.S. "),
    Adversarial("adverbs of time", repeating: "on Monday in May "),
    Adversarial("pronouns", repeating: "She said he was late. He said she was early. "),
    Adversarial("pronouns in one sentence", repeating: "she said he said "),
    Adversarial("pronouns and nobody to mean", repeating: "They said it rained. "),
    Adversarial("ever new names", sentence: { "Ann \($0) said it rained. " }),
    Adversarial("ever new names and pronouns", sentence: { "Ann \($0) met Bob \($0). She said it rained. " }),
    Adversarial("one family", sentence: { "\($0) Lee said it rained. Lee said it poured. " }),
    Adversarial("ever new organisations", sentence: { "\($0) Motors Corp. said it rained. The company said so. " }),
    Adversarial("ever new roles", sentence: { "The mayor, Ann \($0), said it rained. The mayor said so. " }),
    Adversarial("ever new acronyms", sentence: { "The \($0) Nurses Association met. The NNA said it rained. " }),
    Adversarial("ever new names and no stop", sentence: { "Ann \($0) and " }),
  ]

  init(_ name: String, text: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.text = text
  }

  init(_ name: String, repeating unit: String) {
    self.init(name) { String(repeating: unit, count: $0 / unit.utf8.count) }
  }

  /// A sentence with another name each time: "Aaaab", "Aaaac", never the same.
  init(_ name: String, sentence: @escaping @Sendable (String) -> String) {
    self.init(name) { size in
      var text = ""
      var number = 0
      while text.utf8.count < size {
        text += sentence(Adversarial.name(number))
        number += 1
      }
      return text
    }
  }

  private static func name(_ number: Int) -> String {
    var rest = number
    var letters: [Character] = []
    for _ in 0..<5 {
      letters.append(Character(UnicodeScalar(UInt8(97 + rest % 26))))
      rest /= 26
    }
    return String(letters.reversed()).capitalizedFirst
  }
}
