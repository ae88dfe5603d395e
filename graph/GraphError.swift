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
  /// Another process went on writing for longer than we wait; which one, where the system tells.
  case locked(by: String?)
  /// The file cannot grow: no room left on the disk, a limit on the file's size, or a disk that does not write.
  case full
  /// The file may be read, not written.
  case readOnly
  /// The file may only be read, and a writer that was ended left it in the middle of its work.
  case unfinished
  case noSuchRun(Int64)
  /// The run was undone before.
  case alreadyUndone(Int64)
  /// Claims that leave out assertions of the neighbourhood they were decided for, or bring others in.
  case undecided(assertions: Int)
  /// No question of that name.
  case noSuchQuestion(String)
  /// The question takes no parameter of that name.
  case noSuchParameter(String, question: String)
  /// The question cannot take what was given for these.
  case unusableParameters([String], question: String)
  /// Asked words of more characters than are looked for.
  case queryTooLong(characters: Int, limit: Int)
  /// Anything else SQLite refused: its extended code and message.
  case refused(code: Int32, message: String)
}

extension GraphError {
  package init(_ error: DatabaseError) {
    let message = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_CORRUPT: self = .damaged(message)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(by: nil)
    case .SQLITE_FULL: self = .full
    case .SQLITE_IOERR where GraphError.growing.contains(error.extendedResultCode): self = .full
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR: self = .unreachable(message)
    default: self = .refused(code: error.extendedResultCode.rawValue, message: message)
    }
  }

  /// What SQLite was at when the system refused more room.
  private static let growing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
  ]

  /// The same, of a file: where another process writes to it, that one is named.
  package static func naming<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do { return try naming(body) } catch GraphError.locked(by: nil) {
      throw GraphError.locked(by: WritingProcess.writing(to: path)?.text)
    }
  }

  /// Runs `body`; what GRDB throws comes out as one of ours.
  package static func naming<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw GraphError(error) }
  }
}
