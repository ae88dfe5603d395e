import Graph

/// What a verb itself can fail at; trouble with the database and with inputs comes as theirs.
public enum PipelineError: Error, Hashable, Sendable {
  /// An output file that cannot be written, and why.
  case unwritable(String, String)
}

/// The database's own errors, so that the command can word them without knowing the room that writes.
public typealias DatabaseTrouble = GraphError
