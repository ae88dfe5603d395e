import Extraction
import Queries
import ReportedSpeech

/// An article as it was read: its text, and every assertion in it with why it is whose, and who else carries it.
package struct ArticleAnswer: Answer {
  package struct Mark: Hashable, Sendable {
    package var name: String
    package var report: Report
    /// Where its words stand, in code points of its part.
    package var pieces: [Range<Int>]
    package var mention: String?
    package var cue: String?
    package var cueClass: Cue.Class?
    package var polarity: Polarity
    /// The rule that decided whose it is, in words.
    package var rule: String?
    package var said: Saying?
    package var precedence: Precedence?
    package var others: [Other]
  }

  /// A report of the same claim in another article.
  package struct Other: Hashable, Sendable {
    package var name: String
    package var report: Report
  }

  /// By content: the same in every graph.
  package var name: String
  package var known: KnownArticle
  package var text: String
  /// In text order.
  package var marks: [Mark]

  package var isEmpty: Bool { false }

  package var json: JSONValue {
    [
      "name": .string(name), "article": .string(known.article), "outlet": JSONValue(known.outlet),
      "url": JSONValue(known.url), "title": JSONValue(known.title),
      "published_from": JSONValue(known.published?.from), "published_to": JSONValue(known.published?.to),
      "published_basis": JSONValue(known.publishedBasis), "text": .string(text),
      "assertions": .array(marks.map(\.json)),
    ]
  }

  package var rows: Rows {
    Rows(
      columns: [
        "name", "part", "start", "end", "mode", "speaker", "mention", "cue", "polarity", "rule", "outlets", "text",
      ],
      values: marks.map { mark in
        [
          .string(mark.name), .string(mark.report.part.rawValue), JSONValue(mark.report.start),
          JSONValue(mark.report.end), .string(mark.report.mode.rawValue), JSONValue(mark.report.speaker),
          JSONValue(mark.mention), JSONValue(mark.cue), .string(mark.polarity.rawValue), JSONValue(mark.rule),
          JSONValue(Set(mark.others.map(\.report.publisher)).count), .string(mark.report.text),
        ]
      })
  }
}

extension ArticleAnswer.Mark {
  var json: JSONValue {
    .object(
      [.init("name", .string(name))] + report.members + [
        .init("part", .string(report.part.rawValue)),
        .init("pieces", .array(pieces.map { [JSONValue($0.lowerBound), JSONValue($0.upperBound)] })),
        .init("speaker", JSONValue(report.speaker)), .init("mention", JSONValue(mention)), .init("cue", JSONValue(cue)),
        .init("cue_class", JSONValue(cueClass?.rawValue)), .init("polarity", .string(polarity.rawValue)),
        .init("rule", JSONValue(rule)), .init("said_from", JSONValue(said?.interval.from)),
        .init("said_to", JSONValue(said?.interval.to)), .init("precedence", JSONValue(precedence?.rawValue)),
        .init("others", .array(others.map(\.json))),
      ])
  }
}

extension ArticleAnswer.Other {
  var json: JSONValue { .object([.init("name", .string(name))] + report.members) }
}

extension Lookup {
  /// An article by its name or key; nil where this graph has none.
  package func article(_ name: String) throws -> ArticleAnswer? {
    try asking { desk in
      let asked: Parameters = ["article": .text(name)]
      guard let known = try desk.all(KnownArticle.self, asked).first else { return nil }
      let ids: Parameters = ["articles": .ids([known.id])]
      guard let article = try desk.all(Holding.self, ids).first else { return nil }
      let pieces = Dictionary(grouping: try desk.all(Piece.self, ids), by: \.assertion)
      let own: Parameters = ["article": .integer(known.id)]
      let carriers = try desk.all(Carrier.self, own.merging(["limit": .integer(2000)]) { a, _ in a })
      let others = Dictionary(grouping: carriers, by: \.claim)
      let rules = Dictionary(AttributionRule.standard.map { ($0.id, $0.summary) }, uniquingKeysWith: { a, _ in a })
      let marks = try desk.all(AssertionDetail.self, own).map { detail in
        ArticleAnswer.Mark(
          detail, pieces: pieces[detail.wording.assertion] ?? [], rules: rules,
          others: detail.claim.flatMap { others[$0] } ?? [])
      }
      return ArticleAnswer(
        name: known.name, known: known, text: article.text,
        marks: marks.sorted { $0.place.lexicographicallyPrecedes($1.place) })
    }
  }
}

extension ArticleAnswer.Mark {
  /// The headline's first; of two at one place the wider.
  fileprivate var place: [Int] { [report.part == .title ? 0 : 1, report.start, -report.end] }

  fileprivate init(_ detail: AssertionDetail, pieces: [Piece], rules: [String: String], others: [Carrier]) {
    self.init(
      name: detail.name, report: Report(detail.wording), pieces: pieces.map { $0.start..<$0.end },
      mention: detail.frame.mention, cue: detail.frame.cue, cueClass: detail.frame.cueClass,
      polarity: detail.frame.polarity, rule: detail.rule.map { rules[$0] ?? $0 }, said: detail.said,
      precedence: detail.precedence,
      others: others.map { ArticleAnswer.Other(name: $0.name, report: Report($0.wording)) })
  }
}
