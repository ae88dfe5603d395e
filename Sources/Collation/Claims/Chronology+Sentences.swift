import ReportedSpeech

/// What is said of the time of one report, for a person to read and print.
extension Chronology {
  func undated(_ place: Int) -> String {
    let fetched = reports.reports[place].article.retrieved.map { "; it was fetched \($0.minute)" } ?? ""
    return "\(reports.name(place)) gives no date of publication\(fetched)."
  }

  func published(_ place: Int) -> String {
    let article = reports.reports[place].article
    guard article.revises != nil, from[place] != article.published?.from || to[place] != article.published?.to else {
      let basis = article.publishedBasis.map { " (\($0.words))" } ?? ""
      return "\(reports.name(place)) published it \(time(place))\(basis)"
    }
    return "\(reports.name(place)) added it in a revision, \(time(place))"
  }

  func time(_ place: Int) -> String {
    let article = reports.reports[place].article
    if let from = from[place], let to = to[place], let interval = Interval(from: from, to: to),
      article.published?.from != from || article.published?.to != to, article.revises != nil
    {
      if interval.length <= 3600 { return interval.words }
      return "between \(interval.from.minute) and \(interval.to.minute)"
    }
    if let published = article.published {
      return article.revises == nil || from[place] == published.from && to[place] == published.to
        ? published.words : "after \(published.from.minute)"
    }
    return article.retrieved.map { "fetched \($0.minute)" } ?? "undated"
  }
}

extension Dating.Basis {
  /// What vouches for a date, as a reader would look for it.
  fileprivate var words: String {
    switch self {
    case .correction: "as a person corrected it"
    case .flag: "as a person says"
    case .jsonLD, .meta, .time: "by its page"
    case .record: "by its record"
    case .feed: "by the feed"
    case .text: "by its own text"
    case .dateline: "by its dateline"
    case .url: "by its address"
    case .catalogue: "by a list of articles"
    case .processed, .retrieved, .modified: rawValue
    }
  }
}
