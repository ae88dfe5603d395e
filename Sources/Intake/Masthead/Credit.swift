import English

/// Whose text it is, where a line of the text says so in so many words.
enum Credit: Hashable {
  /// "This article was originally published in X.", "The post T appeared first on X."
  case reprintedFrom(String)
  /// "© 2026 X", "Copyright 2026 X. All rights reserved."
  case copyright(String)

  init?(_ line: String) {
    guard line.utf8.count <= 400 else { return nil }
    if let name = Credit.holder(line) {
      self = .copyright(name)
    } else if let name = Credit.reprint(line) {
      self = .reprintedFrom(name)
    } else {
      return nil
    }
  }

  /// Only of a line that is about the article itself: "The emails, first published by X, …" is news.
  private static func reprint(_ line: String) -> String? {
    let bare = line.trimming(marks: "*_([•—– ")
    guard openings.contains(where: { bare.begins(with: $0) }) else { return nil }
    for phrase in phrases {
      if let range = phrase.range(in: line, ignoringCase: true) { return name(in: line[range.upperBound...]) }
    }
    return nil
  }

  private static let openings = [
    "this article", "this story", "this piece", "this post", "this report", "this column", "this essay",
    "this interview", "this content", "the article", "the story", "the post ", "a version of this",
    "an earlier version of this", "story ", "article ", "originally ", "first published", "first appeared",
    "republished ", "reprinted ", "editor’s note: this", "editor's note: this", "note: this",
  ]

  private static let phrases = [
    "originally published in ", "originally published on ", "originally published by ", "originally published at ",
    "originally appeared in ", "originally appeared on ", "originally appeared at ", "first published in ",
    "first published on ", "first published by ", "first appeared in ", "first appeared on ", "appeared first on ",
    "is republished from ", "republished from ", "reprinted from ", "republished with permission from ",
    "reprinted with permission from ", "reprinted with permission of ",
  ].map { Phrase($0) }

  /// The name that a phrase leads up to, which ends at a clause or a sentence.
  private static func name(in rest: Substring) -> String? {
    var words: [Substring] = []
    for word in rest.split(separator: " ").prefix(9) {
      let bare = word.trimming(marks: ".,;:()“”\"")
      let isName = bare.first?.isUppercase == true || bare.first?.isNumber == true
      let isLink = ["of", "the", "and", "for", "&"].contains(bare)
      guard isName || (isLink && (!words.isEmpty || bare == "the")) || WebAddress.host(bare) != nil else { break }
      if !isLink, MonthName.number(bare.lowercased()) != nil || WeekdayName.weekday(bare.lowercased()) != nil { break }
      words.append(word)
      if word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix(")") || (word.hasSuffix(".") && word.count > 3) {
        break
      }
    }
    while let last = words.last, ["of", "the", "and", "for", "&"].contains(last) { words.removeLast() }
    let name = words.joined(separator: " ").trimming(marks: ".,;:()“”\"*_")
    return !name.contains(where: \.isLetter) ? nil : NewsAgency.named(name) ?? name.withoutArticle
  }

  private static func holder(_ line: String) -> String? {
    guard let opening = ["copyright", "©", "(c) "].first(where: { line.begins(with: $0) }) else { return nil }
    var words = line.dropFirst(opening.count).split(separator: " ")
    // The sign, the years and "by" come in any order before the name.
    var sawYear = false
    while let first = words.first?.trimming(marks: "©(),.-–"),
      first.isEmpty || first.lowercased() == "c" || first.lowercased() == "by" || first.lowercased() == "copyright"
        || isYears(first)
    {
      sawYear = sawYear || isYears(first)
      words.removeFirst()
    }
    guard sawYear, !words.isEmpty else { return nil }
    let name = words.joined(separator: " ").components(of: ". ")[0].components(of: " All ")[0].components(of: ", ")[0]
      .components(of: " | ")[0].trimming(marks: ".,;®™")
    guard name.first?.isUppercase == true, name.split(separator: " ").count <= 6 else { return nil }
    return NewsAgency.named(name) ?? name.withoutArticle
  }

  private static func isYears(_ word: String) -> Bool {
    let digits = word.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.count
    return digits >= 4 && digits % 4 == 0 && word.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
  }
}

extension String {
  fileprivate var withoutArticle: String {
    ["The ", "the "].contains { hasPrefix($0) } && split(separator: " ").count > 2 ? String(dropFirst(4)) : self
  }
}
