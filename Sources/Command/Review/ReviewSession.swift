import Answers
import ReportedSpeech
import Stemma

/// One doubt after the other on a terminal: a key says what is so.
struct ReviewSession {
  private let database: String
  private let kind: String?
  private let lookup: Lookup
  private var skipped: Set<String> = []
  /// What was said, in order, to be taken back.
  private var made: [Int64] = []

  init(database: String, kind: String?) {
    self.database = database
    self.kind = kind
    lookup = Lookup(database: database)
  }

  mutating func run() throws {
    while true {
      // What was just said may have settled other doubts, or raised some.
      let answer = try lookup.review(kind: kind, limit: 1, skipping: skipped)
      guard let doubt = answer.doubts.first else { break }
      show(doubt, left: answer.count)
      guard try decide(doubt) else { break }
    }
    if skipped.isEmpty, made.isEmpty, try lookup.review(kind: kind, limit: 1).count == 0 {
      return StandardOutput.write(line: ReviewAnswer.nothing)
    }
    let said = made.isEmpty ? "nothing was said" : "\(made.count.of("correction")) made"
    StandardOutput.write(line: "\(said); 'stemma correct list' shows them all")
  }

  private func show(_ doubt: Doubt, left: Int) {
    StandardOutput.write(line: "")
    StandardOutput.write(line: Style.dim("\(left) to look at"))
    for line in doubt.lines { StandardOutput.write(line: line) }
    let further = [("n", "look at the next one"), ("u", "take back what was said last"), ("q", "end")]
    for (key, says) in further where key != "u" || !made.isEmpty {
      StandardOutput.write(line: "  \(Style.bold(key))  \(says)")
    }
  }

  /// False where it is to end.
  private mutating func decide(_ doubt: Doubt) throws -> Bool {
    while let key = Keyboard.key() {
      if let choice = doubt.choices.first(where: { $0.key == key }) {
        let answer = try Correct(database: database).make(command: "review", now: Clock.now) { _ in choice.correction }
        made.append(answer.correction)
        for line in answer.lines { StandardOutput.write(line: line) }
        return true
      }
      switch key {
      case "q": return false
      case "n":
        skipped.insert(doubt.name)
        return true
      case "u":
        guard let last = made.popLast() else { continue }
        let answer = try Correct(database: database).undo(last, now: Clock.now)
        for line in answer.lines { StandardOutput.write(line: line) }
        return true
      default: continue
      }
    }
    return false
  }
}
