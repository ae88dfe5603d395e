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

  private static func reprint(_ line: String) -> String? {
    let lowered = line.lowercased()
    guard lowered.utf8.count == line.utf8.count else { return nil }
    for phrase in phrases {
      guard let range = lowered.firstRange(of: phrase) else { continue }
      let offset = lowered.utf8.distance(from: lowered.startIndex, to: range.upperBound)
      let rest = line[line.utf8.index(line.startIndex, offsetBy: offset)...]
      // "was originally published March 5 in X" names the day first.
      return name(in: rest)
    }
    return nil
  }

  private static let phrases = [
    "originally published in ", "originally published on ", "originally published by ", "originally published at ",
    "originally appeared in ", "originally appeared on ", "originally appeared at ", "first published in ",
    "first published on ", "first published by ", "first appeared in ", "first appeared on ", "appeared first on ",
    "is republished from ", "republished from ", "reprinted from ", "republished with permission from ",
    "reprinted with permission from ", "reprinted with permission of ",
  ]

  /// The name that a phrase leads up to, which ends at a clause or a sentence.
  private static func name(in rest: Substring) -> String? {
    var words: [Substring] = []
    for word in rest.split(separator: " ").prefix(9) {
      let bare = word.trimming(marks: ".,;:()“”\"")
      let isName = bare.first?.isUppercase == true || bare.first?.isNumber == true
      let isLink = ["of", "the", "and", "for", "&"].contains(bare)
      guard isName || (isLink && (!words.isEmpty || bare == "the")) || WebAddress.host(bare) != nil else { break }
      if !isLink, MonthName.number(bare.lowercased()) != nil || MonthName.isWeekday(bare.lowercased()) { break }
      words.append(word)
      if word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix(")") || (word.hasSuffix(".") && word.count > 3) {
        break
      }
    }
    while let last = words.last, ["of", "the", "and", "for", "&"].contains(last) { words.removeLast() }
    let name = words.joined(separator: " ").trimming(marks: ".,;:()“”\"*_")
    return name.isEmpty ? nil : NewsAgency.named(name) ?? name.withoutArticle
  }

  private static func holder(_ line: String) -> String? {
    let lowered = line.lowercased()
    let opening = ["copyright", "©", "(c) "].first { lowered.hasPrefix($0) }
    guard let opening else { return nil }
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
