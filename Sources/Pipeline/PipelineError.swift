import Graph
import Queries

/// What a verb itself can fail at; trouble with the database and with inputs comes as theirs.
public enum PipelineError: Error, Hashable, Sendable {
  /// An output file that cannot be written, and why.
  case unwritable(String, String)
  /// A format of several files that was to go to standard output.
  case wantsFolder(String)
  /// No statement or article is what the terms of an export name.
  case nothingSelected
}

/// The database's own errors, so that the command can word them without knowing the room that writes.
public typealias DatabaseTrouble = GraphError

/// What an export is a part of the graph by, so that the command can fill it in.
public typealias SelectionTerms = Queries.SelectionTerms
