import Decisions
import Graph
import ReportedSpeech

/// One line of `stemma correct export`: `{"made_at":…,"operation":{…}}`.
struct ExportedCorrection: Hashable {
  var made: Instant
  /// In the spelling that the graph keeps.
  var operation: String

  init(_ made: Instant, _ operation: String) {
    self.made = made
    self.operation = operation
  }

  /// The corrections of some lines, and how many lines hold none. A line may be the operation alone: then it is made now.
  static func read(
    _ lines: some Sequence<String>, now: Instant, notice: (Int, String) -> Void
  ) -> (corrections: [ExportedCorrection], skipped: Int) {
    var (corrections, skipped): ([ExportedCorrection], Int) = ([], 0)
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      switch parsed(line, now: now) {
      case .success(let one): corrections.append(one)
      case .failure(let why):
        skipped += 1
        notice(number + 1, why.words)
      }
    }
    return (corrections, skipped)
  }

  private struct Unreadable: Error { var words: String }

  private static func parsed(_ line: String, now: Instant) -> Result<ExportedCorrection, Unreadable> {
    guard let object = try? JSONValue(parsing: line), object.members != nil else {
      return .failure(Unreadable(words: "not a JSON object"))
    }
    var operation = object
    if let inner = object["operation"], inner.members != nil { operation = inner }
    guard let name = operation["operation"]?.text else {
      return .failure(Unreadable(words: "no \"operation\" in it"))
    }
    guard let correction = try? Correction(json: operation) else {
      return .failure(Unreadable(words: "'\(name)' is no correction that can be read"))
    }
    let made = object["made_at"]?.text.flatMap(Instant.init(text:))
    return .success(ExportedCorrection(made ?? now, correction.json.line))
  }
}

extension RecordedCorrection {
  /// As `replay` reads it.
  var exported: String {
    guard let correction = try? Correction(line: operation) else { return operation }
    return (["made_at": .string(made.text), "operation": correction.json] as JSONValue).line
  }
}
