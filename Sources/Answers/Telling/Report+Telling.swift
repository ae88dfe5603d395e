import ReportedSpeech

extension Report {
  /// Who published it, as a person names it: its outlet, else its headline, else its file.
  public var publisher: String {
    if let outlet { return outlet }
    if let title, !title.isEmpty { return "“\(title)”" }
    return String(article.split(separator: "/").last ?? Substring(article))
  }

  /// "Harbor Courier, 3 March 2026, 11:00 UTC".
  public var dateline: String { "\(publisher), \(outInWords)" }

  /// Where to find it: "https://…", else the article's key.
  public var address: String { url ?? article }

  /// Where its words stand, to be found again: "courier/1, characters 0 to 24 of the text: “No merit” (https://…)".
  public var place: String {
    let part = part == .title ? "title" : "text"
    let link = url.map { $0 == article ? "" : " (\($0))" } ?? ""
    return "\(article), characters \(start) to \(end) of the \(part): \(text)\(link)"
  }

  /// Each place once, as the end of an answer: where the words stand, and where others stand that are near them.
  package static func listed(_ reports: [Report], near: [Report] = []) -> [String] {
    var known: Set<String> = []
    func lines(_ head: String, _ reports: [Report]) -> [String] {
      let places = reports.map(\.place).filter { known.insert($0).inserted }
      return places.isEmpty ? [] : ["", head] + places
    }
    return lines("Where these words stand:", reports) + lines("Where the nearest words stand:", near)
  }

  /// Whoever is credited, or that nobody is.
  public var credited: String { speaker ?? "nobody named" }
}

extension Int {
  /// "1 report", "3 reports".
  package func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Sequence<String> {
  /// "A", "A and B", "A, B and C".
  var listed: String {
    let all = Array(self)
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " and " + last
  }

  /// "A, B, C and 5 others": more than four are counted, not named.
  var listedOrCounted: String {
    let all = Array(self)
    return all.count > 4 ? (all.prefix(3) + ["\(all.count - 3) others"]).listed : all.listed
  }
}
