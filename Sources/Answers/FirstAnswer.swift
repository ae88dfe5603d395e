import Export
import ReportedSpeech

/// Who said it first, and who reported it first: two questions, answered apart.
public struct FirstAnswer: Answer {
  public struct Said: Hashable, Sendable {
    public var utterance: Int64
    public var speaker: String?
    public var said: Saying?
    public var verdict: Verdict
    public var because: String
    /// "Ann Lee, interview in A", "A", "B quoting A".
    public var chain: [String]
  }

  public struct Reported: Hashable, Sendable {
    public var testimony: Testimony
    public var verdict: Verdict
    public var because: String
  }

  public var query: String
  /// Nil where nothing was found.
  public var claim: ClaimHead?
  /// Best first; empty of what stands in the outlets' own voice.
  public var said: [Said]
  /// Best first.
  public var reported: [Reported]

  public var isEmpty: Bool { claim == nil }

  public var json: JSON {
    [
      "query": .string(query), "claim": claim.json,
      "said": .array(
        said.map {
          [
            "utterance": .integer($0.utterance), "speaker": JSON($0.speaker), "from": JSON($0.said?.interval.from),
            "to": JSON($0.said?.interval.to), "basis": JSON($0.said?.basis), "verdict": .string($0.verdict.rawValue),
            "because": .string($0.because), "chain": .array($0.chain.map(JSON.string)),
          ]
        }),
      "reported": .array(
        reported.map {
          .object(
            $0.testimony.members + [
              .init("verdict", .string($0.verdict.rawValue)),
              .init("because", .string($0.because)),
            ])
        }),
    ]
  }

  public var rows: Rows {
    let columns = [
      "statement", "article", "outlet", "url", "title", "published_from", "published_to", "mode", "text", "start",
      "end", "verdict", "because",
    ]
    return Rows(
      columns: columns,
      values: reported.map {
        $0.testimony.members.map(\.value) + [.string($0.verdict.rawValue), .string($0.because)]
      })
  }
}

/// A claim as an answer names it.
public struct ClaimHead: Hashable, Sendable {
  public var id: Int64
  /// Its fullest wording.
  public var text: String
}

extension ClaimHead? {
  package var json: JSON {
    guard let claim = self else { return .null }
    return ["id": .integer(claim.id), "text": .string(claim.text)]
  }
}
