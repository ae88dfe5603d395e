import Answers
import ReportedSpeech

/// The base wording, warmer where more reports differ, with who has what there on hover and focus.
struct HeatPart {
  var heat: HeatMap
  var reports: [ClaimAnswer.Told]
  private static let named = 4

  var html: HTML {
    guard heat.pieces.contains(where: { $0.differing > 0 }) else {
      return .tag(.p, "small soft", .text("\(heat.compared.of("other report")) with the same words."))
    }
    return .all([
      .tag(.p, "heat", .list(heat.pieces.enumerated()) { piece($0.offset, $0.element) }),
      .tag(
        .p, "small soft", .text("Darker where more of the other \(heat.compared.of("report")) differ."),
        .tag(.span, "act", " Point to an underlined word, or tab to it, to see who has what.")),
    ])
  }

  private func piece(_ number: Int, _ piece: HeatMap.Piece) -> HTML {
    guard piece.differing > 0 else { return .words(piece.text) }
    let level = min(4, max(1, (4 * piece.differing + heat.compared - 1) / max(1, heat.compared)))
    let id = "tip-\(number)"
    // A space at either end stays outside of what is underlined.
    let head = String(piece.text.prefix(while: \.isWhitespace))
    let tail = String(piece.text.reversed().prefix(while: \.isWhitespace).reversed())
    let words = String(piece.text.dropFirst(head.count).dropLast(tail.count))
    guard !words.isEmpty else { return .text(piece.text) }
    return .all([
      .text(head),
      .tag(
        .span, "spot",
        .tag(
          .span,
          [.class("at h\(level)"), .plain(.tabindex, "0"), .plain(.role, "button"), .plain(.ariaDescribedby, id)],
          .text(words)),
        .tag(.span, [.class("tip"), .id(id), .plain(.role, "tooltip")], .list(piece.readings, reading))),
      .text(tail),
    ])
  }

  private func reading(_ reading: HeatMap.Reading) -> HTML {
    let all = reading.members.reduce(into: [String]()) { names, i in
      let name = reports[i].report.publisher
      if !names.contains(name) { names.append(name) }
    }
    let more = all.count > Self.named ? " and \(all.count - Self.named) more" : ""
    let words: HTML = reading.words.map { .tag(.b, [.class("q")], .words($0)) } ?? .tag(.em, [], "left out")
    return .tag(.span, [], words, ": ", .words(all.prefix(Self.named).joined(separator: ", ") + more))
  }
}
