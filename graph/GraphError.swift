import GRDB

/// What can go wrong with a graph. The wording is the command's.
public enum GraphError: Error, Hashable, Sendable {
  /// It was used after it was closed.
  case closed
  /// No such file, and it was not to be made.
  case missing
  /// The file cannot be read or made: its place, its rights.
  case unreachable(String)
  /// The file is not an SQLite database.
  case notADatabase
  /// An SQLite database of another program; 0 where it names none.
  case foreign(applicationID: Int32)
  /// Written by a later Stemma than this one knows.
  case newer(version: Int, known: Int)
  /// Written by an earlier Stemma, and opened only to read: a writer has to bring it up first.
  case older(version: Int, known: Int)
  /// The file is ours and broken; what SQLite says of it.
  case damaged(String)
  /// Another program changed a table or view of ours, or added a trigger: its name.
  case altered(String)
  /// Another process went on writing for longer than we wait.
  case locked
  /// No room left on the disk, or a limit on the file's size.
  case full
  /// The file may be read, not written.
  case readOnly
  case noSuchRun(Int64)
  /// The run was undone before.
  case alreadyUndone(Int64)
  /// Claims that leave out assertions of the neighbourhood they were decided for, or bring others in.
  case undecided(assertions: Int)
  /// No question of that name.
  case noSuchQuestion(String)
  /// The question takes no parameter of that name.
  case noSuchParameter(String, question: String)
  /// Anything else SQLite refused: its extended code and message.
  case refused(code: Int32, message: String)
}

extension GraphError {
  package init(_ error: DatabaseError) {
    let message = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_CORRUPT: self = .damaged(message)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR: self = .unreachable(message)
    default: self = .refused(code: error.extendedResultCode.rawValue, message: message)
    }
  }

  /// Runs `body`; what GRDB throws comes out as one of ours.
  package static func naming<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw GraphError(error) }
  }
}
