import Collation
import ReportedSpeech

/// A stage outside of any graph: one line of JSON for each line that it is given, and nothing kept in between.
///
/// What a line holds decides what is printed for it: so lines may be spread over any number of processes and machines.
public struct StageFilter: Sendable {
  public let id: String
  /// One line for help and for the code map.
  public let summary: String
  /// What stands on a line that it reads, and on one that it prints.
  public let reads: String
  public let prints: String
  let answer: @Sendable (JSONValue) throws(WireFault) -> JSONValue

  /// What is printed for a line; of one that cannot be read, `{"fault","key"}`, so that no line is lost.
  public func answer(_ line: ArraySlice<UInt8>) -> JSONValue {
    do throws(WireFault) {
      return try answer(try JSONValue(ofStage: line))
    } catch {
      return ["fault": .string(error.problem), "key": .string(error.key)]
    }
  }

  /// The answers to some lines, in order, made on all cores.
  public func answers(_ lines: [ArraySlice<UInt8>]) -> [JSONValue] {
    concurrently(lines.count) { answer(lines[$0]) }
  }

  /// In the order of the way through.
  public static let all: [StageFilter] = [.keys, .copies, .mates, .match, .claims]

  /// What whoever joins the lines between the stages must know.
  public static let bounds: JSONValue = [
    "version": .string(Version.text), "commonest": JSONValue(StoryMates.commonest),
    "shared_text_keys": JSONValue(HeldArticle.fewestSharedTextKeys),
    "kinds": .object(Key.Kind.allCases.map { .init("\($0)", .integer($0.rawValue)) }),
  ]
}

extension JSONValue {
  /// A line between two stages. An article's `extra` holds what another program nested as deep as it liked, and stands a
  /// few levels deeper here.
  init(ofStage line: ArraySlice<UInt8>) throws(WireFault) {
    do throws(JSONFault) { try self.init(parsing: line, depth: JSONValue.deepest + 8) } catch {
      throw WireFault(key: "", problem: error.message)
    }
  }
}
