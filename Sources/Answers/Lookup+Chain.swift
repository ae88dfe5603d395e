import English
import Queries
import ReportedSpeech

extension Lookup {
  /// By utterance how one saying travelled, as far as the texts say so: who said it and where, the outlet that reported it
  /// first, then whoever names whom it has it from.
  ///
  ///     ["Ann Lee, interview in Harbor Times", "Harbor Times", "the letter quoting Harbor Times",
  ///      "Milton Post quoting the letter"]
  func chains(of said: [FirstSaid], at desk: QuestionDesk) throws -> [Int64: [String]] {
    guard !said.isEmpty else { return [:] }
    let links = Dictionary(
      grouping: try desk.all(Link.self, ["utterances": .ids(said.map(\.utterance))]), by: \.utterance)
    return Dictionary(
      said.map { ($0.utterance, Chain(links[$0.utterance] ?? [], speaker: $0.speaker).steps) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// The steps of one saying's way, out of what each report says of its own.
struct Chain {
  private(set) var steps: [String] = []
  /// The words of the names of all that report it.
  private var outlets: [[String]] = []
  private var speaker: String?

  init(_ links: [Link], speaker: String?) {
    guard !links.isEmpty else { return }
    let reports = Self.reports(links)
    outlets = reports.map { OutletName.words($0[0].wording.publisher) }
    self.speaker = speaker
    // Whoever credits somebody else tells of another's words: neither where these were said nor who reported them.
    let crediting = reports.filter { Self.credits($0[0].wording.speaker, speaker) }
    steps = [(speaker ?? "unknown speaker") + Self.occasion(crediting, speaker)]
    for (i, report) in crediting.enumerated() { take(report, isFirst: i == 0) }
    for report in reports where !Self.contradicts(report[0].wording.speaker, speaker) && !crediting.contains(report) {
      take(report, isFirst: false)
    }
  }

  /// By the same name, or by a part of it: "Lee", "Mayor Ann Lee".
  private static func credits(_ one: String?, _ speaker: String?) -> Bool {
    guard let one, let speaker else { return one == nil && speaker == nil }
    let (a, b) = (Set(Crediting.words(one)), Set(Crediting.words(speaker)))
    return a.isSubset(of: b) || b.isSubset(of: a)
  }

  /// Another by name; a role or a paper is nobody else's name.
  private static func contradicts(_ one: String?, _ speaker: String?) -> Bool {
    guard let one, speaker != nil else { return false }
    return (one.unicodeScalars.first?.properties.isUppercase ?? false) && !credits(one, speaker)
  }

  /// A row a citation: those of one statement together, in their order.
  private static func reports(_ links: [Link]) -> [[Link]] {
    var places: [Int64: Int] = [:]
    var reports: [[Link]] = []
    for link in links {
      if let place = places[link.wording.statement] {
        reports[place].append(link)
      } else {
        places[link.wording.statement] = reports.count
        reports.append([link])
      }
    }
    return reports
  }

  /// Where it was said: to whom, else in which paper, by the report that came first; to an outlet, also by another report
  /// that names the one that came first.
  private static func occasion(_ reports: [[Link]], _ speaker: String?) -> String {
    guard let links = reports.first, let publisher = links.first?.wording.publisher else { return "" }
    let own = OutletName.words(publisher)
    for link in reports.joined() where link.citesKind == .interview {
      guard let venue = link.citesOutlet else { continue }
      if OutletName.isPart(OutletName.words(venue), of: own) { return ", interview in \(publisher)" }
      if link.wording.statement == links[0].wording.statement { return ", interview in \(venue)" }
    }
    if let words = links.first(where: { $0.citesKind == .interview })?.citesText { return ", \(words)" }
    guard let paper = links.first(where: { $0.citesKind == .document })?.citesText,
      speaker.map({ !paper.lowercased().hasSuffix($0.lowercased()) }) ?? true
    else { return "" }
    return ", in \(paper)"
  }

  private mutating func take(_ report: [Link], isFirst: Bool) {
    let own = OutletName.words(report[0].wording.publisher)
    let cited = report.compactMap { $0.citesKind == .document ? nil : $0.citesOutlet }.first { !isPart($0, of: own) }
    if let cited, !outlets.contains(where: { isPart(cited, of: $0) }) { add("\(cited) (report not found here)") }
    // Words that stand twice in one post are no quotation of oneself.
    if let carrier = report[0].insideWordsOf, carrier != speaker {
      add(carrier + (cited.map { " quoting \($0)" } ?? ""))
      add("\(report[0].wording.publisher) quoting \(carrier)")
    } else if let cited {
      add("\(report[0].wording.publisher) quoting \(cited)")
    } else if isFirst {
      add(report[0].wording.publisher)
    }
  }

  private func isPart(_ name: String, of outlet: [String]) -> Bool {
    OutletName.isPart(OutletName.words(name), of: outlet)
  }

  private mutating func add(_ step: String) { if !steps.contains(step) { steps.append(step) } }
}
