import Graph
import Queries

/// What a verb itself can fail at; trouble with the database and with inputs comes as theirs.
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
}

/// The database's own errors, so that the command can word them without knowing the room that writes.
public typealias DatabaseTrouble = GraphError

/// What an export is a part of the graph by, so that the command can fill it in.
public typealias SelectionTerms = Queries.SelectionTerms
