import Export
import Graph
import Intake

/// Whatever can go wrong with what a program asks of Stemma. Each case holds what a message needs; the wording is the
/// program's.
public enum StemmaError: Error, Hashable, Sendable {
  /// An output file that cannot be written, and why.
  case unwritable(String, String)
  /// A format of several files that was to go to standard output.
  case wantsFolder(String)
  /// No statement or article is what the terms of an export name.
  case nothingSelected
  /// Nobody bears this name; who bears one like it.
  case nobody(String, like: [String])
  /// More than one bears this name; how to point to each.
  case ambiguousSpeaker(String, [String])
  /// No statement is there; why not.
  case noStatement(String, because: String)
  /// More than one statement holds these words; how to point to each.
  case ambiguousStatement(String, [String])
  case noClaim(Int64)
  /// No outlet is called so; what is called like it.
  case noOutlet(String, like: [String])
  /// None of these is a correction's id.
  case noCorrection(Int64)
  /// It is no date.
  case unreadableDate(String)
  /// What was to be made one, told apart or linked is one and the same.
  case same(String)
  /// No form that graphs are written in is called so; what there is.
  case noFormat(String, known: [String])
  /// Trouble with the graph's file.
  case database(DatabaseTrouble)
  /// Nothing could be read at all. What is wrong with one record is a `Notice`.
  case input(InputTrouble)
  /// The graph holds what a format cannot say.
  case export(ExportTrouble)
  /// Nobody waits for it any more.
  case cancelled
  /// What the system says of an output that broke off.
  case system(String)
}

extension StemmaError {
  /// What `work` comes to, with every room's own error in its place among these.
  static func catching<T>(_ work: () throws -> T) -> Result<T, StemmaError> {
    do { return .success(try work()) } catch {
      switch error {
      case let error as StemmaError: return .failure(error)
      case let error as DatabaseTrouble: return .failure(.database(error))
      case let error as InputTrouble: return .failure(.input(error))
      case let error as ExportTrouble: return .failure(.export(error))
      case is CancellationError: return .failure(.cancelled)
      case let error as StreamFailure: return .failure(.system(error.reason))
      default: return .failure(.system(String(describing: error)))
      }
    }
  }
}

/// What can go wrong with a graph's file.
public typealias DatabaseTrouble = GraphError

/// Why nothing could be read at all.
public typealias InputTrouble = IntakeError

/// Why a graph cannot be written in a format.
public typealias ExportTrouble = ExportError
