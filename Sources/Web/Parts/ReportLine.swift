import Answers
import Collation
import ReportedSpeech

/// Who, where, when: the line under quoted words.
struct ReportLine {
  var report: Report
  var name: String?
  var links: Links
  var withSpeaker = true

  var html: HTML {
    .tag(.p, "by", inline)
  }

  var inline: HTML {
    let speaker = HTML.linked(links.speaker(report.speaker, of: name), .words(report.credited))
    let how = report.polarity.inWords.map { HTML.text(" (\($0))") } ?? .nothing
    let who: HTML = withSpeaker ? .all([speaker, how, ", "]) : .nothing
    return .all([
      who, publisher, ", ", report.added == nil ? Self.time(report.published) : .text(report.outInWords),
      report.part == .title ? ", in its headline" : .nothing,
    ])
  }

  private var publisher: HTML {
    guard let address = links.article(name, report) else { return .words(report.publisher) }
    var attributes = [Attribute.href(address)]
    if links.isOnline, let published = report.url.flatMap(Address.init(external:)) {
      attributes.append(.plain(.dataAt, published.path))
    }
    return .element(.a, attributes, [.words(report.publisher)])
  }

  static func time(_ interval: Interval?) -> HTML {
    guard let interval else { return "no date" }
    return .tag(.time, [.plain(.datetime, interval.from.text)], .text(interval.inWords))
  }
}

extension Recorded {
  /// The article's sentence with the asked words lit; the assertion's words where there is none.
  var lit: HTML {
    guard let sentence else { return .words(report.text) }
    let scalars = Array(sentence.text.unicodeScalars)
    var parts: [HTML] = []
    var at = 0
    for highlight in highlights {
      let from = max(highlight.lowerBound - sentence.start, at)
      let to = min(highlight.upperBound - sentence.start, scalars.count)
      guard from < to else { continue }
      parts.append(.text(String(String.UnicodeScalarView(scalars[at..<from]))))
      parts.append(.tag(.mark, [], .text(String(String.UnicodeScalarView(scalars[from..<to])))))
      at = to
    }
    parts.append(.text(String(String.UnicodeScalarView(scalars[at...]))))
    return .element(.bdi, [], parts)
  }
}

extension WordDiff {
  /// Word by word: what went is struck, what came is underlined.
  var html: HTML {
    var parts: [HTML] = []
    for (i, segment) in segments.enumerated() {
      if i > 0 { parts.append(" ") }
      switch segment {
      case .kept(_, let later): parts.append(.text(later.text))
      case .removed(let words): parts.append(.tag(.del, [], .text(words.text)))
      case .added(let words): parts.append(.tag(.ins, [], .text(words.text)))
      }
    }
    return .element(.bdi, [], parts)
  }
}

extension [Drift] {
  /// Each change that is worth telling, in words.
  func changes(isOrdered: Bool = true) -> HTML {
    .list(told) { drift in
      .tag(
        .span, drift.severity >= .meaning ? "change grave" : "change",
        drift.wordsInWords(isOrdered: isOrdered).map { .all([.tag(.span, "q", .words($0)), "  "]) } ?? .nothing,
        .text(drift.inWords(isOrdered: isOrdered)))
    }
  }
}
