import English
import ReportedSpeech

/// One occasion, as far as its reports tell of it.
struct Said {
  /// The place that names the speaker best.
  let crediting: Int?
  let speaker: String?
  let saying: Saying?
  /// When it was said, else when it was first reported.
  let time: Interval?
  /// When it was first reported, in words: "2026-03-05".
  private let reported: String?
  /// A report that is not here, or bears no date, was earlier.
  private let isReportedBefore: Bool
  let isAsserted: Bool
  private let isDisowned: Bool
  /// Why nobody has said it, where it is not asserted: "denied".
  private let unsaid: String
  /// From the first of its reports to the last, where that is long.
  private let span: Interval?
  /// Whoever of its reports credits somebody else by name: "the Courier credits Bob Park with it".
  private let otherwise: String?

  init(_ part: [Int], _ reports: ReportSet, _ times: Chronology) {
    isDisowned = part.allSatisfy(reports.isDisowned)
    let asserted = part.filter(reports.isAsserted)
    isAsserted = !asserted.isEmpty
    // Whoever denies it, or was asked, is not who said it.
    crediting = isDisowned ? nil : Self.crediting(asserted, reports) ?? Self.crediting(part, reports)
    speaker = crediting.flatMap { reports.reports[$0].speaker?.name }
    unsaid = (crediting ?? part.first).map { reports.reports[$0].statement.unsaid } ?? ""
    // Whoever credits nobody, or somebody else, does not say when this speaker said it.
    let identity = crediting.flatMap { reports.wordings[$0].identity }
    let told = part.filter { place in
      identity.map { reports.wordings[place].identity?.isCompatible(with: $0) ?? false } ?? true
    }
    saying = told.compactMap { reports.reports[$0].statement.said }.min {
      ($0.interval.length, $0.interval.from) < ($1.interval.length, $1.interval.from)
    }
    let first = told.compactMap { place in times.out(place).map { (place: place, time: $0) } }
      .min { ($0.time.to, $0.time.from) < ($1.time.to, $1.time.from) }
    time = saying?.interval ?? first?.time
    reported = first.map { times.time($0.place) }
    isReportedBefore = first.map { !times.isOwn($0.place) } ?? false
    span = Self.span(told, reports)
    otherwise = Self.otherwise(part, reports, identity)
  }

  /// Known across articles, then in full, then the earliest; where two people are credited, the one whom the first report
  /// that names anybody credits.
  private static func crediting(_ part: [Int], _ reports: ReportSet) -> Int? {
    let named = part.filter { reports.wordings[$0].identity?.isNamed ?? false }.min()
    let first = named.flatMap { reports.wordings[$0].identity }
    return part.filter { place in
      guard let identity = reports.wordings[place].identity else { return false }
      return first.map(identity.isCompatible) ?? true
    }.min { i, j in
      guard let a = reports.wordings[i].identity, let b = reports.wordings[j].identity else { return i < j }
      if (a.article == nil) != (b.article == nil) { return a.article == nil }
      if (a.kind == .person) != (b.kind == .person) { return a.kind == .person }
      return a.names.count != b.names.count ? a.names.count > b.names.count : i < j
    }
  }

  private static func otherwise(_ part: [Int], _ reports: ReportSet, _ identity: SpeakerIdentity?) -> String? {
    guard let identity else { return nil }
    let other = part.first { place in
      guard let theirs = reports.wordings[place].identity else { return false }
      return theirs.isNamed && !theirs.isCompatible(with: identity)
    }
    return other.flatMap { place in
      reports.reports[place].speaker.map { "\(reports.name(place)) credits \($0.name) with it." }
    }
  }

  private static func span(_ part: [Int], _ reports: ReportSet) -> Interval? {
    let days = part.compactMap { reports.reports[$0].article.published }
    guard let from = days.map(\.from).min(), let to = days.map(\.to).max(), let span = Interval(from: from, to: to)
    else { return nil }
    return span.length > longest ? span : nil
  }

  /// What is quoted years on may have been said again by then.
  private static let longest: Int64 = 366 * 86_400

  /// Whether it may have been the first time.
  var counts: Bool { isAsserted && speaker != nil && time != nil }

  /// Before what may have been as early: which was over first.
  var order: Int64 { time?.to.seconds ?? .max }

  func judge(_ rivals: SaidRivals, _ k: Int) -> (precedence: Precedence, because: String) {
    let (precedence, because) = judgement(rivals, k)
    let also = isAsserted && !isDisowned ? otherwise.map { " " + $0.beginningSentence } ?? "" : ""
    return (precedence, because.beginningSentence + also)
  }

  private func judgement(_ rivals: SaidRivals, _ k: Int) -> (Precedence, String) {
    if isDisowned { return (.undetermined, "It is printed only as something that is false, misquoted or withdrawn.") }
    guard let speaker else { return (.undetermined, "No report credits anybody with it.") }
    guard isAsserted else {
      return (.undetermined, "Its reports do not say that \(speaker) said so: it is reported as \(unsaid).")
    }
    guard let time else {
      return (.undated, "\(speaker) said it; on which day cannot be told, for none of its reports bears a date.")
    }
    let when =
      saying.map { "\(speaker) said it \($0.basis)\($0.isToldInFull ? "" : " (\($0.interval.words))")" }
      ?? report(of: speaker)
    if let (earliest, name) = rivals.earliest(besides: k), earliest.precedes(time) {
      let had = name == speaker ? "had said it before" : "had said it by then"
      return (.later, when + "; \(name) \(had) (\(earliest.words)).")
    }
    guard let start = rivals.start(besides: k) else { return (.first, when + "; \(others)") }
    if time.to <= start { return (.first, when + ", before every other known occasion.") }
    return (.tied, when + "; another occasion may have been earlier, for the times given overlap.")
  }

  /// That a report says so is known, and no more.
  private func report(of speaker: String) -> String {
    isReportedBefore
      ? "it is reported of \(speaker) by \(reported ?? "")" : "it is first reported of \(speaker) \(reported ?? "")"
  }

  /// What is known of other occasions where none is told apart from this one.
  private var others: String {
    guard let span else { return "no other occasion is known." }
    return "its reports lie between \(span.from.day.text) and \(span.to.advanced(by: -1).day.text), and whether all"
      + " of them tell of one occasion is not known."
  }
}

extension Saying {
  /// "in 2014": there is no other way to say when.
  fileprivate var isToldInFull: Bool {
    interval.length > 360 * 86_400 && basis.contains("\(interval.from.advanced(by: 43_200).day.year)")
  }
}
