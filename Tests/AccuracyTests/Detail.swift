import ReportedSpeech

/// One thing that a matched statement has right or wrong beside its words.
struct Detail: Sendable {
  struct Outcome {
    var expected = 1
    var found = 1
    var right: Int
  }

  let id: String
  /// What a person reads in the table of errors.
  let show: @Sendable (Judged) -> String
  /// Nil where the question does not arise.
  let compare: @Sendable (Judged, Judged) -> Outcome?

  static let all: [Detail] = [
    Detail(
      id: "speaker", show: { $0.mentionText ?? "–" },
      compare: { one, other in
        one.sort == .unattributed || one.mention == nil ? nil : .of(one.sharesSpeaker(with: other))
      }),
    Detail(
      id: "no speaker", show: { $0.mentionText ?? "–" },
      compare: { one, other in
        one.sort == .unattributed || one.mention != nil ? nil : .of(other.mention == nil)
      }),
    Detail(
      id: "name", show: { $0.speaker?.name ?? "nobody" },
      compare: { one, other in
        one.sort == .unattributed ? nil : .of(one.speaker?.name.plainName == other.speaker?.name.plainName)
      }),
    Detail(
      id: "pronoun to name", show: { "\($0.mentionText ?? "–") = \($0.speaker?.name ?? "nobody")" },
      compare: { one, other in
        guard let word = one.mention?.word, MentionHead.pronouns.contains(word), word != "who" else { return nil }
        return .of(one.speaker?.name.plainName == other.speaker?.name.plainName)
      }),
    Detail(
      id: "kind of speaker", show: { "\($0.speaker?.name ?? "nobody"): \($0.speaker?.kind.rawValue ?? "–")" },
      compare: { one, other in
        guard let kind = one.speaker?.kind, let found = other.speaker?.kind else { return nil }
        return .of(kind == found)
      }),
    Detail(
      id: "cue", show: { $0.cues.isEmpty ? "no cue" : "a cue" },
      compare: { one, other in
        guard one.sort != .unattributed, !one.cues.isEmpty else { return nil }
        return .of(one.cues.contains { cue in other.cues.contains { $0.overlaps(cue) } })
      }),
    Detail(
      id: "class of cue", show: { $0.cueClass?.rawValue ?? "–" },
      compare: { one, other in
        guard let expected = one.cueClass, let found = other.cueClass else { return nil }
        return .of(expected == found)
      }),
    Detail(id: "mode", show: \.mode.rawValue, compare: { .of($0.mode == $1.mode) }),
    // "asserted" is what everything is unless it says otherwise: counting it would hide the rest.
    Detail(
      id: "polarity", show: \.polarity.rawValue,
      compare: { one, other in
        .of(one.polarity, other.polarity, common: .asserted)
      }),
    Detail(
      id: "citations", show: { $0.citations.joined(separator: ", ") },
      compare: { one, other in
        let shared = Set(one.citations).intersection(other.citations).count
        return one.sort == .unattributed
          ? nil : Outcome(expected: Set(one.citations).count, found: Set(other.citations).count, right: shared)
      }),
    Detail(id: "time of saying", show: { $0.said ?? "–" }, compare: { .of($0.said, $1.said, common: nil) }),
    Detail(
      id: "parent", show: { $0.parent == nil ? "none" : "another" },
      compare: { one, other in
        guard let parent = one.parent else { return nil }
        return .of(!parent.isDisjoint(with: other.parent ?? []))
      }),
  ]
}

extension Detail.Outcome {
  fileprivate static func of(_ right: Bool) -> Detail.Outcome { Detail.Outcome(right: right ? 1 : 0) }

  /// Counts only what is not as usual.
  fileprivate static func of<Value: Equatable>(_ one: Value, _ other: Value, common: Value) -> Detail.Outcome {
    let expected = one == common ? 0 : 1
    return Detail.Outcome(expected: expected, found: other == common ? 0 : 1, right: one == other ? expected : 0)
  }
}
