import Graph
import ReportedSpeech

/// A part of the graph: the ids of its nodes. Between two of them every edge belongs to it.
package struct Selection: Hashable, Sendable {
  package static let question = NamedQuery(
    "selection", PackageResources.selection_sql,
    examples: [
      "selection --claim 1", "selection --speaker 'Ann Lee'",
      "selection --outlet 'Harbor Courier' --from 2026-03-05T00:00:00Z",
    ])

  /// A JSON array of strings.
  let ids: String
  package let count: Int

  package var isEmpty: Bool { count == 0 }

  static func parameters(_ selection: Selection?) -> Parameters {
    ["selection": selection.map { .text($0.ids) } ?? .null]
  }
}

/// What a part of the graph is selected by; all that are given must hold.
public struct SelectionTerms: Hashable, Sendable {
  public var claim: Int64?
  /// A name, or a part of one.
  public var speaker: String?
  public var outlet: String?
  public var from: Instant?
  /// Before this.
  public var to: Instant?

  public init(
    claim: Int64? = nil, speaker: String? = nil, outlet: String? = nil, from: Instant? = nil, to: Instant? = nil
  ) {
    self.claim = claim
    self.speaker = speaker
    self.outlet = outlet
    self.from = from
    self.to = to
  }

  /// The whole graph.
  public var areNone: Bool { self == SelectionTerms() }
}

extension QuestionDesk {
  /// The nodes that the terms select, and what they lead to.
  package func selection(_ terms: SelectionTerms) throws -> Selection {
    var ids = ""
    var count = 0
    let parameters: Parameters = [
      "claim": terms.claim.map { .integer($0) } ?? .null, "speaker": terms.speaker.map { .text($0) } ?? .null,
      "outlet": terms.outlet.map { .text($0) } ?? .null, "from": terms.from.map { .text($0.text) } ?? .null,
      "to": terms.to.map { .text($0.text) } ?? .null,
    ]
    try rows(of: Selection.question, parameters) { cells in
      ids += (count == 0 ? "\"" : ",\"") + (try cells.text()).escaped + "\""
      count += 1
    }
    return Selection(ids: "[\(ids)]", count: count)
  }
}

extension String {
  /// As it stands inside a JSON string: names of outlets and speakers hold whatever people write.
  fileprivate var escaped: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
