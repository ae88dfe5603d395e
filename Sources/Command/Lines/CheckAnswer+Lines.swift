import Answers
import Collation
import ReportedSpeech
import Stemma

extension CheckAnswer {
  var lines: [String] {
    [Style.bold(sentence)] + matches.flatMap { [""] + $0.lines }
  }

  /// What comes of it, for a person to act on.
  private var sentence: String {
    guard let best = matches.first else { return "" }
    switch judgement {
    case .right: return "Recorded in these words."
    case .reworded where best.isCutOut: return "Recorded in these words, as part of more that was said."
    case .reworded: return "Recorded, but in other words."
    case .changed:
      return "Recorded, but changed: \(best.changes) \(best.changes.contains(" and ") ? "differ" : "differs")."
    case .unknown: return "Not recorded; the nearest wordings are of something else."
    }
  }
}

extension CheckAnswer.Match {
  fileprivate var lines: [String] {
    let who = testimony.speaker.map { "  \($0.printable)" } ?? ""
    var lines = [testimony.dateline + who + Style.dim("  \(relationInWords)")]
    lines += diff.marked.wrapped(to: Terminal.current.width - 2).map { "  " + $0 }
    lines += telling.map { "  " + $0.line + ($0.kind == "attribution_changed" ? recordedSpeaker : "") }
    return lines + ["  " + Style.dim(testimony.place)]
  }

  private var recordedSpeaker: String {
    testimony.speaker.map { "; recorded as said by \($0.printable)" } ?? "; recorded without a speaker"
  }

  private var relationInWords: String {
    switch relation {
    case .sameUtterance: "the same statement"
    case .sameClaim: "the same claim"
    case .neither: "something else"
    }
  }

  /// What a reader of the diff does not see in it: no form that changed nothing, and no exchange that a further line
  /// says more about. Of something else nothing has changed.
  private var telling: [Drift] {
    guard relation != .neither else { return [] }
    let told = drifts.filter { $0.severity > .harmless }
    let plain = ["substitution", "truncation", "omission", "insertion", "paraphrase"]
    return told.filter { one in
      !plain.contains(one.kind) || one.severity >= .meaning && !told.contains { $0.says(of: one) }
    }
  }

  /// "a figure", "the speaker and a hedge": what changed that matters.
  fileprivate var changes: String {
    let worst = drifts.filter { $0.severity >= .meaning }
    var named: [String] = []
    for drift in worst where drift.kind != "substitution" || worst.count == 1 {
      let name = Self.names[drift.kind] ?? (drift.severity == .misquote ? "words inside the marks" : "the meaning")
      if !named.contains(name) { named.append(name) }
    }
    guard let last = named.last else { return "the meaning" }
    return named.count == 1 ? last : named.dropLast().joined(separator: ", ") + " and " + last
  }

  private static let names = [
    "number_changed": "a figure", "entity_changed": "a name", "negation_flipped": "a negation",
    "modality_changed": "how certain it is", "intensity_changed": "how strong it is",
    "causality_changed": "what causes what", "generality_changed": "how general it is",
    "attribution_changed": "the speaker", "predicate_changed": "what is said to be done",
    "invented_content": "words that nobody is recorded with",
  ]

  /// What was pasted stands in the record unbroken, with more around it.
  fileprivate var isCutOut: Bool {
    let kept = diff.segments.enumerated().filter { if case .kept = $0.element { true } else { false } }.map(\.offset)
    guard let first = kept.first, let last = kept.last else { return false }
    return last - first + 1 == kept.count
      && !diff.segments.contains { if case .added = $0 { true } else { false } }
  }
}

extension Drift {
  /// Whether it names, of the same words, more than that they were exchanged.
  fileprivate func says(of plain: Drift) -> Bool {
    kind != plain.kind && severity >= .meaning
      && (earlier?.text == plain.earlier?.text || later?.text == plain.later?.text)
  }
}
