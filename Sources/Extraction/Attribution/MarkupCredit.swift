import English
import ReportedSpeech

/// Words that markup sets off as quoted, and whom it credits with them.
struct MarkupCredit {
  /// Paragraph by paragraph.
  var pieces: [Range<Int>]
  /// Where the text names the speaker.
  var mention: Range<Int>?
  /// The name, where only markup has it.
  var name: String?
}

extension AttributionRule {
  static let markupCredit = AttributionRule(
    id: "markup-credit",
    summary: "markup or a feed says whose words it sets off: a block quotation and its credit, an embedded post",
    examples: []
  ) { sentence, findings in
    for credit in findings.credits where credit.pieces.first.map({ sentence.range.contains($0.lowerBound) }) ?? false {
      findings.attribute(credit)
    }
  }
}

extension Findings {
  /// The rule has no examples as text: what it reads are markings.
  mutating func attribute(_ credit: MarkupCredit) {
    guard credit.mention != nil || credit.name != nil else { return }
    let fragments = credit.pieces.filter(isFree)
    guard !fragments.isEmpty else { return }
    let draft = add(fragments, cue: nil, mention: credit.mention)
    drafts[draft].named = credit.mention == nil ? credit.name : nil
  }

  /// What markings say of this part, in tokens.
  mutating func take(_ markings: [Marking]) {
    let here = markings.filter { $0.part == text.part }
    let speakers = here.filter { $0.kind == .speaker }
    var credited: Set<Int> = []
    for marking in here where marking.kind == .quoted {
      let place = speakers.indices.first { index in
        speakers[index].of.map { $0.overlaps(marking.start..<marking.end) } ?? false
      }
      if let place { credited.insert(place) }
      take(marking.start..<marking.end, by: place.map { speakers[$0] }, named: marking.value)
    }
    for index in speakers.indices where !credited.contains(index) {
      if let place = speakers[index].of { take(place, by: speakers[index], named: nil) }
    }
    for speaker in speakers where speaker.start < speaker.end {
      skipCreditLine(text.tokens(in: speaker.start..<speaker.end))
    }
  }

  private mutating func take(_ points: Range<Int>, by speaker: Marking?, named value: String?) {
    let pieces = text.pieces(of: text.tokens(in: points))
    guard !pieces.isEmpty else { return }
    var credit = MarkupCredit(pieces: pieces, mention: nil, name: speaker?.value ?? value)
    if let speaker, speaker.start < speaker.end {
      var place = text.tokens(in: speaker.start..<speaker.end)
      // "— Bram Oster, fisherman": the dash is no part of the name.
      while let first = place.first, !text.tokens[first].isWord { place = place.dropFirst() }
      if !place.isEmpty { credit.mention = place }
    }
    credits.append(credit)
  }

  /// "— Bram Oster, fisherman" under what he said is no statement.
  private mutating func skipCreditLine(_ place: Range<Int>) {
    guard !place.isEmpty else { return }
    let index = text.sentenceIndex(holding: place.lowerBound)
    let sentence = text.sentences[index]
    if 10 * text.wordCount(place) >= 6 * text.wordCount(sentence.range) { creditLines.insert(index) }
  }
}
