import English

/// The end of a paragraph above a set-off quotation that names who speaks in it: "Bram Oster wrote:", "said Ida Roth:",
/// "According to Bram Oster:".
///
/// Only names that stand right beside the verb: whoever "she" is, reading the article tells.
struct Introduction {
  /// In code points of the paragraph.
  let name: Range<Int>

  init?(_ paragraph: String) {
    guard paragraph.trimmed.hasSuffix(":") else { return nil }
    let scalars = Array(paragraph.unicodeScalars)
    let words = Introduction.words(scalars)
    let verb = words.lastIndex { Introduction.verbs.contains($0.text.lowercased()) }
    guard let place = verb ?? Introduction.to(words),
      !words[(place + 1)...].contains(where: { ".!?".contains($0.mark) })
    else { return nil }
    guard
      let run = verb.flatMap({ Introduction.run(words, before: $0) }) ?? Introduction.run(words, behind: place),
      let first = run.first, let last = run.last
    else { return nil }
    name = first.range.lowerBound..<last.range.upperBound
  }

  private struct Word {
    let text: String
    let range: Range<Int>
    /// Behind it, or a space.
    let mark: Character
  }

  private static func words(_ scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var i = 0
    while i < scalars.count {
      guard scalars[i].properties.isAlphabetic else {
        i += 1
        continue
      }
      let start = i
      while i < scalars.count, scalars[i].properties.isAlphabetic || "’'-".unicodeScalars.contains(scalars[i]) {
        i += 1
      }
      let text = String(String.UnicodeScalarView(scalars[start..<i]))
      // "Mr." and initials end no sentence.
      let isShort = text.count == 1 || ["Mr", "Mrs", "Ms", "Dr", "Jr", "Sr", "St", "Sen", "Rep", "Gov"].contains(text)
      let mark: Character = i < scalars.count && !(isShort && scalars[i] == ".") ? Character(scalars[i]) : " "
      words.append(Word(text: text, range: start..<i, mark: mark))
    }
    return words
  }

  /// The last word of "according to" where nothing but a name and its office follows.
  private static func to(_ words: [Word]) -> Int? {
    words.indices.dropFirst().last {
      words[$0].text == "to" && words[$0 - 1].text.lowercased() == "according"
    }
  }

  /// Words with capitals that end right before the verb.
  private static func run(_ words: [Word], before verb: Int) -> ArraySlice<Word>? {
    var start = verb
    while start > 0, isNamePart(words[start - 1].text),
      start == verb ? words[start - 1].mark == " " : words[start - 1].mark == " "
    {
      start -= 1
    }
    return checked(words[start..<verb])
  }

  private static func run(_ words: [Word], behind verb: Int) -> ArraySlice<Word>? {
    var end = verb + 1
    while end < words.count, isNamePart(words[end].text) {
      end += 1
      if words[end - 1].mark != " " { break }
    }
    return checked(words[(verb + 1)..<end])
  }

  private static func isNamePart(_ word: String) -> Bool {
    word.first?.isUppercase == true || ["de", "van", "von", "der", "la", "al", "bin"].contains(word)
  }

  private static func checked(_ run: ArraySlice<Word>) -> ArraySlice<Word>? {
    guard (1...6).contains(run.count), let first = run.first, first.text.first?.isUppercase == true else { return nil }
    let isPronoun = run.count == 1 && notNames.contains(first.text.lowercased())
    return isPronoun ? nil : run
  }

  private static let notNames: Set<String> = [
    "he", "she", "they", "it", "i", "we", "who", "which", "this", "that", "one", "both", "others", "another", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "here", "there",
  ]

  private static let verbs: Set<String> = [
    "wrote", "writes", "said", "says", "tweeted", "tweets", "posted", "posts", "added", "adds", "replied", "replies",
    "answered", "responded", "responds", "stated", "states", "declared", "explained", "recalled", "argued", "noted",
    "continued", "concluded", "commented", "announced", "told", "warned", "insisted", "remarked",
  ]
}
