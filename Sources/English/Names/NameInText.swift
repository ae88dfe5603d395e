import ReportedSpeech

/// A speaker's name as an article writes it, taken apart: "Lumora spokesman Ed Roe Jr.", "a spokeswoman for Lumora".
@usableFromInline package struct NameInText {
  /// Lower case, possessives gone.
  package let words: [String]
  /// Some word of it, "The" aside, has a capital.
  package let isProper: Bool
  /// Its last word has one: "Ann Lee", not "County judge" at the beginning of a sentence.
  private let endsInCapital: Bool

  package init(_ name: String) {
    words = Passage(start: 0, end: 0, text: name).rawWords(allQuoted: false).map { run in
      let word = String(decoding: run.bytes, as: UTF8.self)
      return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }
    endsInCapital =
      name.split(separator: " ").last?.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase
      ?? false
    isProper = name.split(separator: " ").contains { word in
      let bare = word.lowercased()
      return word.unicodeScalars.first.map { $0.value.isUppercase } == true && !Self.openings.contains(bare)
        && !Self.speaksFor.contains(bare)
    }
  }

  /// What a sentence may begin with before a noun that is nobody's name.
  private static let openings: Set<String> = [
    "the", "a", "an", "my", "your", "his", "her", "its", "our", "their", "this", "that", "one", "another",
  ]

  package static let spokesperson = "spokesperson"
  package static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  package static let speaksFor: Set<String> = ["spokesperson", "spokesman", "spokeswoman", "spokespeople"]
  private static let links: Set<String> = ["for", "of", "at", "with", "from"]

  private static let titles = Lexicon.words(
    """
    mr mrs ms miss dr prof professor sir dame lord lady hon rev reverend father sister judge justice president vice
    senator sen representative rep congressman congresswoman gov governor mayor deputy attorney general chief
    officer executive ceo cfo chairman chairwoman chair director secretary minister prime chancellor councillor councilor
    councilman councilwoman commissioner captain capt lieutenant lt sergeant sgt detective sheriff colonel col major maj
    king queen prince princess pope cardinal bishop archbishop rabbi imam coach superintendent speaker former acting
    the
    """)

  private static let forms: Set<String> = [
    "the", "inc", "corp", "corporation", "co", "ltd", "llc", "plc", "company", "of", "and", "a",
  ]

  /// Nobody by name, only whom they speak for: "Lumora spokesperson". "Lumora spokesman Ed Roe" is Ed Roe.
  package var isSpokesperson: Bool { spoken.map { $0.behind.isEmpty || Self.links.contains($0.behind[0]) } ?? false }

  private var spoken: (before: [String], behind: [String])? {
    words.firstIndex(where: Self.speaksFor.contains).map { (Array(words[..<$0]), Array(words[($0 + 1)...])) }
  }

  /// Whose spokesperson it names: "lumora energy" of "Lumora Energy spokesman Ed Roe" and "Ed Roe, a spokesman for Lumora
  /// Energy".
  package var represented: [String]? {
    guard let spoken else { return nil }
    let isBehind = spoken.behind.first.map(Self.links.contains) ?? false
    let whom = (isBehind ? Array(spoken.behind.dropFirst()) : spoken.before).filter { !Self.forms.contains($0) }
    let untitled = Array(whom.drop { Self.titles.contains($0) || $0 == "an" })
    return untitled.isEmpty ? nil : untitled
  }

  /// Without titles and middle initials; of a spokesperson, whom they speak for behind that word.
  package var personal: [String] {
    guard let spoken else { return Self.bare(words) }
    guard isSpokesperson else { return Self.bare(spoken.behind) }
    let whom = (spoken.before + spoken.behind).filter { !Self.links.contains($0) && !["a", "an", "the"].contains($0) }
    let untitled = whom.filter { !Self.forms.contains($0) }.drop { Self.titles.contains($0) }
    return [Self.spokesperson] + (untitled.isEmpty ? whom : Array(untitled))
  }

  private static func bare(_ words: [String]) -> [String] {
    let untitled = Array(words.drop { titles.contains($0) })
    let kept = untitled.isEmpty ? words : untitled
    return kept.enumerated().filter { i, word in i == 0 || i == kept.count - 1 || word.utf8.count > 1 }.map(\.element)
  }

  /// A given and a family name. "J. Smith" may be anybody; "J. K. Rowling" is one name.
  package var isFull: Bool {
    let names = personal.filter { !Self.suffixes.contains($0) }
    guard endsInCapital, names.count >= 2, let first = names.first else { return false }
    return first.utf8.count > 1 || names.count > 2 || words.filter { $0.utf8.count == 1 }.count > 1
  }

  package var institutional: [String] {
    let kept = words.filter { !Self.forms.contains($0) }
    return kept.isEmpty ? words : kept
  }
}
