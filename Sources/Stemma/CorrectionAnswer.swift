import Answers
import Decisions
import Export
import Graph
import ReportedSpeech

/// A correction as it stands.
public struct CorrectionAnswer: Answer {
  public var correction: Int64
  public var made: Instant
  /// JSONValue, as it is kept.
  public var operation: String
  /// Nil where this version does not know the operation.
  public var read: Correction?
  public var state: CorrectionState
  /// It was made just now; false where it stood before.
  public var isNew: Bool

  init(_ correction: RecordedCorrection, _ state: CorrectionState, isNew: Bool = true) {
    self.correction = correction.id
    made = correction.made
    operation = correction.operation
    read = try? Correction(line: correction.operation)
    self.state = state
    self.isNew = isNew
  }

  public var isEmpty: Bool { false }

  /// What it says, as a sentence for a person.
  public var says: String { read?.says ?? operation }

  public var json: JSONValue { .object(members + [.init("operation", read?.json ?? .string(operation))]) }

  fileprivate var members: [JSONValue.Member] {
    [
      .init("correction", .integer(correction)), .init("made_at", JSONValue(made)),
      .init("kind", JSONValue(read?.name)), .init("says", .string(says)), .init("state", .string(state.name)),
      .init("because", JSONValue(state.because)),
    ]
  }

  static let columns = ["correction", "made_at", "kind", "says", "state", "because"]

  public var rows: Rows { Rows(columns: Self.columns, values: [members.map(\.value)]) }
}

/// Every correction, in the order in which they were made.
public struct CorrectionsAnswer: Answer {
  public var corrections: [CorrectionAnswer]

  public var isEmpty: Bool { corrections.isEmpty }
  public var json: JSONValue { .array(corrections.map(\.json)) }
  public var rows: Rows {
    Rows(columns: CorrectionAnswer.columns, values: corrections.map { $0.members.map(\.value) })
  }
}

/// What replaying an export came to.
public struct ReplayAnswer: Answer {
  public var added = 0
  /// Stood already.
  public var known = 0
  /// Of all that were read: name what is not there yet.
  public var waiting = 0
  /// Lines that hold no correction.
  public var skipped = 0

  public var isEmpty: Bool { added + known == 0 }
  public var json: JSONValue {
    [
      "added": JSONValue(added), "known": JSONValue(known), "waiting": JSONValue(waiting),
      "skipped": JSONValue(skipped),
    ]
  }
  public var rows: Rows {
    Rows(
      columns: ["added", "known", "waiting", "skipped"],
      values: [[added, known, waiting, skipped].map { JSONValue($0) }])
  }
}
