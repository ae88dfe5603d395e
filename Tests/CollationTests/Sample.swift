import ReportedSpeech

@testable import Collation

/// Statements as tests write them: "Ann Lee said: “We will rebuild,”". The words in front of the colon credit a speaker and
/// end in the cue; marks decide the mode; "[quoted]" in front makes it a quote inside another.
extension Statement {
  init(sample: String, said: Saying? = nil, citations: [Citation] = []) {
    var text = Substring(sample)
    var parent: Int?
    if text.hasPrefix("[quoted] ") {
      parent = 0
      text = text.dropFirst("[quoted] ".count)
    }
    var mention: Passage?
    var cue: Cue?
    var speaker: Speaker?
    var start = 0
    if let colon = text.range(of: ": "), text[..<colon.lowerBound].split(separator: " ").count <= 4 {
      let words = text[..<colon.lowerBound].split(separator: " ")
      let name = words.dropLast().joined(separator: " ")
      let verb = String(words.last ?? "")
      mention = Passage(start: 0, end: name.unicodeScalars.count, text: name)
      let from = name.unicodeScalars.count + 1
      cue = Cue(passage: Passage(start: from, end: from + verb.unicodeScalars.count, text: verb), class: .speech)
      speaker = Speaker(name: name, kind: .person)
      start = text[..<colon.upperBound].unicodeScalars.count
      text = text[colon.upperBound...]
    }
    let words = Passage(start: start, end: start + text.unicodeScalars.count, text: String(text))
    self.init(
      mode: Self.mode(words.text, isCredited: cue != nil), spans: [words], cue: cue, mention: mention,
      speaker: speaker,
      parent: parent, citations: citations, said: said)
  }

  private static func mode(_ text: String, isCredited: Bool) -> Mode {
    let opens = text.hasPrefix("“") || text.hasPrefix("‘")
    if opens, text.hasSuffix("”") || text.hasSuffix("’"), text.filter({ $0 == "“" }).count <= 1 { return .direct }
    if text.contains("“") { return .mixed }
    return isCredited ? .indirect : .unattributed
  }
}

extension Substring {
  fileprivate func range(of needle: String) -> Range<Index>? {
    var i = startIndex
    while i < endIndex {
      if self[i...].hasPrefix(needle) { return i..<index(i, offsetBy: needle.count) }
      i = index(after: i)
    }
    return nil
  }
}

extension Wording {
  init(sample: String) { self.init(of: Statement(sample: sample)) }
}

/// An article of an invented outlet that holds one assertion, as the graph would hand it out.
struct Report {
  var outlet: String
  var words: String
  var published: String? = nil
  var credit: String? = nil
  var group: String? = nil
  var owner: String? = nil
  var said: String? = nil
  var retrieved: String? = nil
  var modified: String? = nil
  var key: String? = nil
  var revises: String? = nil
  var title: String? = nil
  var polarity: Polarity = .asserted
  /// The name of the text that it stands in beside others; nil where it has one of its own.
  var text: String? = nil
  /// "interview", "outlet" or "document", and its words.
  var cites: [(kind: Citation.Kind, outlet: String?, text: String)] = []

  /// - Parameter place: among the reports at hand; what tells apart two that say nothing else of themselves.
  func reported(at place: Int) -> ReportedAssertion {
    let saying = said.flatMap(Interval.init(sample:)).map { Saying(interval: $0, basis: "on that day") }
    let citations = cites.map { cite in
      Citation(
        kind: cite.kind, outlet: cite.outlet,
        passage: Passage(start: 0, end: cite.text.unicodeScalars.count, text: cite.text))
    }
    let name = TextName(text: text ?? "\(key ?? outlet.lowercased())-\(place)")
    let witness = Witness(
      name: name, key: key ?? outlet.lowercased(), title: title, outlet: Outlet(name: outlet),
      credit: credit, published: published.flatMap(Interval.init(sample:)),
      modified: modified.flatMap(Interval.init(sample:))?.from,
      retrieved: retrieved.flatMap(Interval.init(sample:))?.from,
      copyGroup: group.map { CopyGroup(name: TextName(text: $0), owner: owner, basis: "credit") },
      revises: revises.map(TextName.init(text:)))
    var statement = Statement(sample: words, said: saying, citations: citations)
    statement.polarity = polarity
    let position = text == nil ? 0 : place
    return ReportedAssertion(name: name.assertion(statement, position), article: witness, statement: statement)
  }
}

extension Interval {
  /// "2026-03-05" is the day, "2026-03-05T08:30:00Z" the minute.
  init?(sample: String) {
    if let day = Day(text: sample) {
      self = .day(day)
    } else if let instant = Instant(text: sample) {
      self = Interval(from: instant, lasting: 60)
    } else {
      return nil
    }
  }
}

extension Neighbourhood {
  /// Every pair looked at, as `stemma` would after finding them.
  init(_ assertions: [ReportedAssertion], corrections: [Correction] = []) {
    let wordings = assertions.map(Wording.init(of:))
    var matches: [Match] = []
    for i in assertions.indices {
      for j in assertions.indices where i < j {
        if let match = wordings[i].match(with: wordings[j]) { matches.append(match.between(i, j)) }
      }
    }
    self.init(assertions: assertions, matches: matches, corrections: corrections)
  }

  init(_ reports: [Report], corrections: [Correction] = []) {
    self.init(reports.enumerated().map { $1.reported(at: $0) }, corrections: corrections)
  }

  /// The same in another order: `order` says which assertion comes first, second and so on.
  func turned(_ order: [Int]) -> Neighbourhood {
    var place = order
    for (now, before) in order.enumerated() { place[before] = now }
    return Neighbourhood(
      assertions: order.map { assertions[$0] },
      matches: matches.map { $0.between(place[$0.first], place[$0.second]) }.reversed(), corrections: corrections)
  }
}

extension Match {
  func between(_ first: Int, _ second: Int) -> Match {
    var match = self
    (match.first, match.second) = (first, second)
    return match
  }
}

extension Claim {
  /// With other positions.
  func moved(_ position: (Int) -> Int) -> Claim {
    var claim = self
    claim.utterances = utterances.map { utterance in
      var utterance = utterance
      utterance.assertions = utterance.assertions.map(position).sorted()
      utterance.spokenIn = utterance.spokenIn.map(position)
      return utterance
    }
    claim.derivations = derivations.map { derivation in
      var derivation = derivation
      (derivation.later, derivation.earlier) = (position(derivation.later), position(derivation.earlier))
      return derivation
    }
    claim.origins = origins.map {
      Origin(assertion: position($0.assertion), precedence: $0.precedence, because: $0.because)
    }
    return claim
  }
}
