import ReportedSpeech

extension Precedence {
  /// As an answer marks a rival.
  public var inWords: String {
    switch self {
    case .first: "first"
    case .tied: "perhaps as early"
    case .undetermined: "not to be told"
    case .undated: "undated"
    case .later: "later"
    }
  }
}

extension Report {
  /// It was certainly out before the other: both bear dates, and those do not meet.
  func certainlyPrecedes(_ other: Report) -> Bool {
    guard let own = out, let later = other.out else { return false }
    return own.to.seconds <= later.from.seconds
  }

  /// By when it was out, then by name; what bears no date last.
  static func wasOutBefore(_ a: Report, _ b: Report) -> Bool {
    (a.out?.from.seconds ?? .max, a.out?.to.seconds ?? .max, a.article)
      < (b.out?.from.seconds ?? .max, b.out?.to.seconds ?? .max, b.article)
  }
}

extension LaterWording {
  /// The one that it is held against was certainly out before it, or it has it from there.
  public var isOrdered: Bool { isDescended || earlier?.certainlyPrecedes(report) ?? false }

  /// How it stands to the earlier wording. Only where something says so does it have it from there.
  public var standing: String? {
    guard let earlier else { return nil }
    let other = earlier.publisher
    switch basis {
    case nil: return isOrdered ? "later than \(other)" : "beside \(other); which was out first is not known"
    case .citation: return "has it from \(other), which it names"
    case .credit: return "has it from \(other), to which it is credited"
    case .copy: return "has it from \(other): one text"
    case .revision: return "a later version of the article of \(other)"
    case .sharedError: return "has it from \(other): both have a slip that nobody else has"
    case .confirmation: return "has it from \(other), as somebody here confirmed"
    }
  }
}

extension RewordingsAnswer {
  /// How many tell it, and what is known of who has it from whom.
  public var summary: String {
    let outlets = Set(wordings.map(\.report.publisher)).count
    let reports = "\(wordings.count.of("report")) by \(outlets.of("outlet"))"
    let later = wordings.filter { $0.laterThan != nil }
    let unseen = unseenSources
    if wordings.count <= 1 { return "\(reports); \(unseen.map { $0 + "; " } ?? "")no other wording is recorded." }
    let descended = later.count { $0.isDescended }
    if let unseen {
      let known = descended == 0 ? "" : "\(descended) of them \(descended == 1 ? "has" : "have") it from another here; "
      let rest = descended == later.count ? "" : "; who else has it from whom is not known"
      return "\(reports); \(known)\(unseen)\(rest)."
    }
    if later.isEmpty { return "\(reports); none is known to be later than another." }
    switch descended {
    case 0: return "\(reports); who has it from whom is not known."
    case later.count: return "\(reports)."
    default: return "\(reports); of \(descended) it is known whose report they have it from, of the others not."
    }
  }

  /// "one has it from Northwire, whose report is not found here"; nil where nobody cites one.
  private var unseenSources: String? {
    let citing = wordings.filter { !$0.unseen.isEmpty }
    let names = citing.flatMap(\.unseen).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard !names.isEmpty else { return nil }
    let (who, whose) = (
      citing.count == 1 ? "one has" : "\(citing.count) have", names.count == 1 ? "report is" : "reports are"
    )
    return "\(who) it from \(names.listedOrCounted), whose \(whose) not found here"
  }
}

extension DriftAnswer.Pair {
  /// The change that this row is about, in words; where both are quoted and differ, that first.
  package var heading: String {
    let change = drift?.inWords(isOrdered: wording.isOrdered) ?? "the words differ"
    guard severity == .misquote else { return change }
    return wording.isDescended ? "misquoted: \(change)" : "the quotations differ: \(change)"
  }

  /// "“40” → “400”".
  package var words: String? { drift?.wordsInWords(isOrdered: wording.isOrdered) }

  /// As a person would say it: "Channel 6 News has “400” where Harbor Courier has “40”."
  package var sentence: String? {
    guard let drift, let earlier = wording.earlier,
      [drift.earlier, drift.later].allSatisfy({ ($0?.text.count ?? 0) <= 60 })
    else { return nil }
    let (a, b) = wording.sides(earlier)
    if drift.kind == "attribution_dropped" {
      return earlier.speaker.map { "\(a.first) credits \($0) with it, \(b.second) nobody." }
    }
    switch (drift.earlier?.text, drift.later?.text) {
    case (let before?, let after?) where before != after:
      let verb = drift.kind == "attribution_changed" ? "credits" : "has"
      return "\(b.first) \(verb) “\(after)” where \(a.second) \(verb) “\(before)”."
    case (let before?, nil): return "\(a.first) has “\(before)”, \(b.second) has not."
    case (nil, let after?) where drift.kind != "attribution_changed":
      return "\(b.first) has “\(after)”, \(a.second) has not."
    default: return nil
    }
  }

  /// The one that the row names; of the same words, what says more about them.
  var drift: Drift? {
    let own = wording.drifts.first {
      $0.kind == kind && $0.sign == sign && $0.earlier?.text == earlierWords && $0.later?.text == laterWords
    }
    let told = wording.drifts.told
    return own.flatMap { told.contains($0) ? $0 : nil } ?? told.first { $0.severity == severity } ?? own
  }
}

extension LaterWording {
  /// What a sentence calls the two, where it names one first and then the other. Of one outlet two articles.
  func sides(_ earlier: Report) -> (earlier: (first: String, second: String), later: (first: String, second: String)) {
    let (a, b) = (earlier.publisher, report.publisher)
    if a != b { return ((a, a), (b, b)) }
    if basis == .revision {
      return (("The article of \(a)", "the first one"), ("A later version of the article of \(a)", "a later version"))
    }
    guard isOrdered else { return (("One article of \(a)", "another"), ("One article of \(a)", "another")) }
    return (("An earlier article of \(a)", "an earlier one"), ("A later article of \(a)", "a later one"))
  }
}

extension Recorded {
  /// The article's sentence with the asked words between signs; the assertion's words where there is none.
  package func marked(_ open: String = "▸", _ close: String = "◂") -> String {
    guard let sentence else { return report.text }
    let scalars = Array(sentence.text.unicodeScalars)
    var text = ""
    var at = 0
    for highlight in highlights {
      let range =
        max(highlight.lowerBound - sentence.start, at)..<min(highlight.upperBound - sentence.start, scalars.count)
      guard range.lowerBound < range.upperBound else { continue }
      let end = Self.closing(range, in: scalars)
      text += String(String.UnicodeScalarView(scalars[at..<range.lowerBound])) + open
      text += String(String.UnicodeScalarView(scalars[range.lowerBound..<end])) + close
      at = end
    }
    return text + String(String.UnicodeScalarView(scalars[at...]))
  }

  /// Behind the mark that closes right there what was opened within the words: ▸a “great relationship”◂.
  private static func closing(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Int {
    let (open, close): (Unicode.Scalar, Unicode.Scalar) = ("“", "”")
    let opened = scalars[range].reduce(0) { $0 + ($1 == open ? 1 : $1 == close ? -1 : 0) }
    return opened > 0 && range.upperBound < scalars.count && scalars[range.upperBound] == close
      ? range.upperBound + 1 : range.upperBound
  }

  /// What is said of a row that is merely near, in front of it.
  package static let nearest = "Nearest"
}

extension Opening {
  /// In front of the claim's own words.
  package static let fullest = "Its fullest wording here: "
}

extension FirstAnswer {
  /// In front of a further claim.
  package static let also = "Also recorded with these words: "
}
