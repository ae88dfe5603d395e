import ReportedSpeech

extension DriftTest {
  /// Another speaker is credited.
  static let attributionChanged = DriftTest(
    id: "attribution_changed",
    summary: "somebody else is credited",
    examples: [
      "Ann Lee said: “We will rebuild the pier,” → Bo Hart said: “We will rebuild the pier,”"
    ]
  ) { variation in
    guard let a = variation.earlier.identity, let b = variation.later.identity, !a.isCompatible(with: b),
      !a.isNickname(of: b),
      !variation.earlier.isBareLastName(of: b), !variation.later.isBareLastName(of: a),
      variation.earlier.isCreditedByName, variation.later.isCreditedByName
    else { return [] }
    return [
      Drift(
        kind: "attribution_changed", severity: .meaning, earlier: variation.earlier.statement.mention,
        later: variation.later.statement.mention)
    ]
  }
}

// Who accuses an outlet of crediting another must be sure.

extension SpeakerIdentity {
  /// "Mike Lee" is Michael Lee more often than his brother.
  fileprivate func isNickname(of other: SpeakerIdentity) -> Bool {
    guard kind == .person, other.kind == .person, let last = lastName, last == other.lastName else { return false }
    return names.first?.first == other.names.first?.first
  }
}

extension Wording {
  /// Named where it is credited: not "he", whom somebody had to work out; not "the Harwick mayor" or "Lee's lawyer", who
  /// may be whoever the other side names; not in a headline, which names no one it need not.
  fileprivate var isCreditedByName: Bool {
    guard statement.part == .body, let speaker = statement.speaker else { return false }
    // Whoever asks about a speaker names one without a place in a text.
    let isPronoun = statement.mention.map { $0.rawWords(allQuoted: false).allSatisfy { Self.isPronoun($0.bytes) } }
    return isPronoun != true && (speaker.kind != .person || Self.endsInName(statement.mention?.text ?? speaker.name))
  }

  /// "Mr. Durbin", of Dick Durbin: whatever given name another article let one resolve it to.
  fileprivate func isBareLastName(of other: SpeakerIdentity) -> Bool {
    guard let mention = statement.mention, let last = other.lastName, let own = identity?.lastName, own == last else {
      return false
    }
    let names = SpeakerIdentity(of: Speaker(name: mention.text, kind: .person), inArticle: "").names
    return names.count <= 1
  }

  private static func isPronoun(_ word: [UInt8]) -> Bool {
    ["he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them"].contains {
      word.elementsEqual($0.utf8)
    }
  }
}
