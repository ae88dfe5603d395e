import ReportedSpeech

/// What each kind of change is called in what people read. Without descent two wordings differ, and neither misquotes the
/// other.
extension Drift {
  /// Worth a line: no trifle, and not that less or more is quoted.
  public var isTelling: Bool {
    severity >= .meaning || severity == .wording && !["verbatim", "orthographic", "truncation"].contains(kind)
  }

  /// "a negation is gone", "the figure differs".
  public var inWords: String {
    let gone = later == nil && earlier != nil
    let come = earlier == nil && later != nil
    switch shownKind {
    case "negation_flipped": return gone ? "a negation is gone" : come ? "a negation is put in" : "a negation differs"
    case "modality_changed": return sign == .more ? "it is surer: a hedge is gone" : "it is less sure: hedged"
    case "insertion": return "words are put in"
    case "omission": return "words are left out"
    default:
      let plain = Self.plain[kind] ?? [:]
      return sign.flatMap { plain[$0.rawValue] } ?? plain[""] ?? "the words differ"
    }
  }

  /// Where nothing tells which of the two wordings was out first, nothing is gone and nothing has come.
  package func inWords(isOrdered: Bool) -> String {
    guard !isOrdered else { return inWords }
    return switch shownKind {
    case "negation_flipped" where earlier == nil || later == nil: "a negation stands in one of the two only"
    case "modality_changed": "hedged in one of the two only"
    case "insertion", "omission": "words stand in one of the two only"
    case "truncation": "of another length"
    case "quotation_marks_added": "in marks in one of the two only"
    case "direct_to_indirect", "indirect_to_direct": "quoted in the one, reported in the other"
    case "direct_to_mixed": "quoted in part in one of the two"
    case "attribution_dropped": "somebody is credited in one of the two only"
    default: Self.plain[kind]?[""] ?? inWords
    }
  }

  /// Words that stand on one side alone are put in or left out, small ones too: a reader sees no others in their place.
  var shownKind: String {
    guard kind == "substitution", (earlier == nil) != (later == nil) else { return kind }
    return earlier == nil ? "insertion" : "omission"
  }

  private static let plain: [String: [String: String]] = [
    "verbatim": ["": "the same words"],
    "orthographic": ["": "the same words, spelled otherwise"],
    "truncation": ["": "cut short", "-": "cut short", "+": "more of it is quoted"],
    "substitution": ["": "other words"],
    "reordering": ["": "the words stand in another order"],
    "tense_person_shift": ["": "put in the reporter's tense and person"],
    "direct_to_mixed": ["": "quoted in part"],
    "direct_to_indirect": ["": "reported, not quoted"],
    "indirect_to_direct": ["": "quoted, where the earlier report has no marks"],
    "paraphrase": ["": "in other words"],
    "machine_spun": ["": "words are exchanged one by one, as a machine rewrites"],
    "number_changed": ["": "the figure differs"],
    "entity_changed": ["": "the name differs"],
    "intensity_changed": ["": "stronger or weaker", "+": "put more strongly", "-": "put more weakly"],
    "causality_changed": [
      "": "what causes what differs", "+": "a cause is put in or made stronger", "-": "a cause is gone or made weaker",
    ],
    "generality_changed": ["": "more or less general", "+": "put more generally", "-": "put less generally"],
    "predicate_changed": ["": "what is said to be done differs"],
    "invented_content": ["": "words that the other wording does not have"],
    "attribution_changed": ["": "somebody else is credited"],
    "attribution_dropped": ["": "nobody is credited any more"],
    "quote_of_quote": ["": "quoted inside another's words"],
    "reporting_verb_changed": ["": "another verb reports it"],
    "context_removed": ["": "what was around it turns its meaning"],
    "quotation_marks_added": ["": "in marks, where the earlier report has none"],
  ]

  /// The words that it is about, the earlier first; nil where they are the same or only say who is credited now.
  public var wordsInWords: String? { wordsInWords(isOrdered: true) }

  package func wordsInWords(isOrdered: Bool) -> String? {
    let (before, after) = (earlier?.text, later?.text)
    guard before != after, before != nil || kind != "attribution_changed" else { return nil }
    return Self.sides(before, after, isOrdered: isOrdered)
  }

  /// "“40” → “400”"; where nothing tells which was out first, "“40” / “400”"; of what stands in one alone, "– → “not”".
  static func sides(_ before: String?, _ after: String?, isOrdered: Bool) -> String {
    [before, after].map { $0.map { "“\($0)”" } ?? "–" }.joined(separator: isOrdered ? " → " : " / ")
  }
}

extension [Drift] {
  /// What a reader of the two wordings should be told, each change once: no trifle, and of the same words no "other words"
  /// beside what says more about them. What a machine exchanged word by word is one change.
  package var told: [Drift] {
    let telling = filter(\.isTelling)
    let special = telling.filter { !Self.plain.contains($0.kind) }
    let rest = telling.filter { one in
      !Self.plain.contains(one.kind) || !special.contains { $0.isAbout(one) }
    }
    let spun = rest.filter { $0.kind == "machine_spun" }
    guard spun.count > 1, let first = spun.first else { return rest }
    var whole = first
    (whole.earlier, whole.later) = (nil, nil)
    return rest.filter { $0.kind != "machine_spun" } + [whole]
  }

  private static let plain: Set<String> = ["substitution", "insertion", "omission", "paraphrase"]

  /// Each in words, once, in order.
  package func inWords(isOrdered: Bool) -> [String] {
    map { $0.inWords(isOrdered: isOrdered) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Drift {
  /// Both are about some of the same words.
  fileprivate func isAbout(_ other: Drift) -> Bool {
    let meet = { (a: Passage?, b: Passage?) in a.map { a in b.map(a.overlaps) ?? false } ?? false }
    return meet(earlier, other.earlier) || meet(later, other.later)
  }
}
