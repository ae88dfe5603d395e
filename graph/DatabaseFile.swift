import Foundation
import GRDB
import GRDBSQLite

/// A file that may hold a graph, judged by its bytes before SQLite touches it: refusing writes nothing, not even
/// a `-wal` beside it.
package struct DatabaseFile {
  package static let applicationID: Int32 = 0x5354_4D41
  package enum Purpose { case reading, writing }

  let path: String
  private let name: DatabaseName
  private let limits: GraphLimits

  /// - Parameter path: of a file, whatever it looks like: SQLite never sees it as it was typed, and takes neither
  ///   "file:a.db" nor ":memory:" for anything else.
  package init(path: String, limits: GraphLimits = .standard) {
    self.limits = limits
    self.path = DatabaseFile.resolved(path)
    name = DatabaseName(typed: path, resolved: self.path)
  }

  /// The file's own place, through links: its journals lie beside it, not beside a link.
  package static func resolved(_ path: String) -> String { resolved(path, links: 40) }

  private static func resolved(_ path: String, links: Int) -> String {
    if let real = real(path) { return real }
    // What is not there yet gets its name in the folder that is.
    let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    guard let cut = absolute.lastIndex(of: "/"), let folder = real(String(absolute[...cut])) else { return absolute }
    let place = (folder == "/" ? "" : folder) + absolute[cut...]
    // A file is made where a link leads that leads nowhere yet.
    guard links > 0, let next = try? FileManager.default.destinationOfSymbolicLink(atPath: place) else { return place }
    return resolved(next.hasPrefix("/") ? next : folder + "/" + next, links: links - 1)
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether there is nothing yet: no file, or an empty one.
  package var isNew: Bool { size == 0 }

  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  private var size: Int { DatabaseFile.size(path) }

  /// A journal beside the file may hold what the header does not show yet.
  private var hasJournal: Bool { ["-wal", "-journal"].contains { DatabaseFile.size(path + $0) > 0 } }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// Throws where no graph can lie there, whatever the file holds. Nothing is looked for under such a name.
  package func requireUsableName() throws { if let why = name.refusal { throw GraphError.unreachable(why) } }

  /// Throws where the file is not one that a graph of version `known` can open.
  ///
  /// - Returns: how many pages it has, where all of them were looked at.
  @discardableResult
  package func check(known: Int, for purpose: Purpose = .reading) throws -> Int? {
    try requireUsableName()
    guard !isNew else { return nil }
    let header = try self.header()
    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 100 else {
      throw GraphError.notADatabase
    }
    let application = Int32(bitPattern: header.word(at: 68))
    guard application == DatabaseFile.applicationID else { throw GraphError.foreign(applicationID: application) }
    let version = Int(header.word(at: 60))
    guard version <= known else { throw GraphError.newer(version: version, known: known) }
    guard !hasJournal else { return nil }
    let pageSize = header[16] == 0 && header[17] == 1 ? 65_536 : Int(header[16]) << 8 | Int(header[17])
    let pages = Int(header.word(at: 28))
    guard size >= pageSize * pages else { throw GraphError.damaged("the file is cut off") }
    guard let question = question(for: purpose), !isChecked(pages, for: purpose) else { return nil }
    let verdict = try answer(to: question.text)
    guard verdict == "ok" else { throw GraphError.damaged(verdict) }
    return pages
  }

  /// Whether a large file has hardly grown since all its pages were looked at: so that what looking costs is in proportion
  /// to what is written, and one article more does not wait for a million.
  private func isChecked(_ pages: Int, for purpose: Purpose) -> Bool {
    guard purpose == .writing, size > limits.checkedSize else { return false }
    // What cannot be asked was not looked at: whoever opens the file says what it is.
    let checked = (try? answer(to: PackageResources.pages_checked_sql.text)).flatMap { Int($0) } ?? 0
    return (pages - checked) * 100 <= checked * limits.uncheckedGrowth
  }

  /// What is asked of the file's pages: all that hold it together before a writer goes on from them, the indexes too
  /// where that is soon done; nothing where a reader would wait for it.
  private func question(for purpose: Purpose) -> [UInt8]? {
    switch purpose {
    case .writing:
      size <= limits.checkedSize
        ? PackageResources.first_fault_sql : PackageResources.quick_check_sql
    case .reading: size <= limits.readCheckedSize ? PackageResources.quick_check_sql : nil
    }
  }

  /// The same through a connection, where a journal beside the file holds what it does not.
  func checkJournalled(_ db: Database, for purpose: Purpose) throws {
    guard hasJournal, let question = question(for: purpose) else { return }
    let verdict = try String.fetchOne(db, sql: question.text)
    if let verdict, verdict != "ok" { throw GraphError.damaged(verdict) }
  }

  private func header() throws -> [UInt8] {
    guard let file = fopen(path, "rbe") else { throw unreadable }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = fread(&bytes, 1, bytes.count, file)
    if ferror(file) != 0 { throw unreadable }
    return Array(bytes.prefix(count))
  }

  /// In the words of the system.
  private var unreadable: GraphError { .unreachable("\(path): \(String(cString: strerror(errno)))") }

  /// SQLite's answer through an immutable connection, which takes no lock and makes no file.
  private func answer(to question: String) throws -> String {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(immutableURI, &connection, flags, nil) == SQLITE_OK else {
      throw GraphError.unreachable(path)
    }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(connection, question, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW, let found = sqlite3_column_text(statement, 0)
    else { throw unchecked(connection) }
    return String(cString: found)
  }

  /// Of a check that did not come to its end: a machine that has no memory left or does not read says nothing of the file.
  private func unchecked(_ connection: OpaquePointer?) -> GraphError {
    let (code, message) = (sqlite3_errcode(connection), String(cString: sqlite3_errmsg(connection)))
    return [SQLITE_NOMEM, SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
      ? GraphError(DatabaseError(resultCode: ResultCode(rawValue: code), message: message)) : .damaged(message)
  }

  /// Whether nobody here can write beside the file, and nobody did: then it can only be read as it lies, since a
  /// write-ahead log would have to be made to read it otherwise.
  var liesStill: Bool { !hasJournal && !mayBeWritten }

  /// Both the file and its folder may be written: else a journal that we made would keep out whoever may write.
  var mayBeWritten: Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return [path, folder].allSatisfy(FileManager.default.isWritableFile(atPath:))
  }

  /// The file under a name by which SQLite takes no lock and makes no file.
  var immutableURI: String { uri + "?immutable=1" }

  /// The file beside a journal of somebody who may write: it is read with that, and nothing is made.
  var sharedURI: String { uri + "?mode=ro&readonly_shm=1" }

  private var uri: String {
    let plain = CharacterSet(charactersIn: "/").union(.alphanumerics)
    return "file://" + (path.addingPercentEncoding(withAllowedCharacters: plain) ?? path)
  }

  /// Whether a writer that was ended left a journal, and only who may write can make its index.
  var waitsForItsOwner: Bool {
    !mayBeWritten && DatabaseFile.size(path + "-wal") > 0 && !FileManager.default.fileExists(atPath: path + "-shm")
  }

  /// How a reader is to open it.
  var nameForReading: String { mayBeWritten ? path : liesStill ? immutableURI : sharedURI }
}

extension [UInt8] {
  /// Big-endian, as SQLite's header writes it.
  fileprivate func word(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// An embedded SQL file as SQLite takes it.
  package var text: String { String(decoding: self, as: UTF8.self) }
}
