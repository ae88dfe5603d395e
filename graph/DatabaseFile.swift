import Foundation
import GRDB
import GRDBSQLite

/// A file that may hold a graph, judged by its bytes before SQLite touches it: refusing writes nothing, not even
/// a `-wal` beside it.
package struct DatabaseFile {
  package static let applicationID: Int32 = 0x5354_4D41
  /// Files up to this many bytes are checked page by page at every opening; it takes a few milliseconds.
  static let checkedSize = 4 << 20

  let path: String

  package init(path: String) { self.path = path }

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

  /// Throws where the file is not one that a graph of version `known` can open.
  package func check(known: Int) throws {
    guard !isNew else { return }
    let header = try self.header()
    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 100 else {
      throw GraphError.notADatabase
    }
    let application = Int32(bitPattern: header.word(at: 68))
    guard application == DatabaseFile.applicationID else { throw GraphError.foreign(applicationID: application) }
    let version = Int(header.word(at: 60))
    guard version <= known else { throw GraphError.newer(version: version, known: known) }
    guard !hasJournal else { return }
    let pageSize = header[16] == 0 && header[17] == 1 ? 65_536 : Int(header[16]) << 8 | Int(header[17])
    guard size >= pageSize * Int(header.word(at: 28)) else { throw GraphError.damaged("the file is cut off") }
    if size <= DatabaseFile.checkedSize { try checkPages() }
  }

  private func header() throws -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else { throw GraphError.unreachable(path) }
    defer { try? file.close() }
    do { return [UInt8](try file.read(upToCount: 100) ?? Data()) } catch {
      throw GraphError.unreachable("\(error)")
    }
  }

  /// SQLite's own check through an immutable connection, which takes no lock and makes no file.
  private func checkPages() throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(immutableURI, &connection, flags, nil) == SQLITE_OK else {
      throw GraphError.unreachable(path)
    }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(connection, PackageResources.quick_check_sql.text, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW, let found = sqlite3_column_text(statement, 0)
    else { throw GraphError.damaged(String(cString: sqlite3_errmsg(connection))) }
    let verdict = String(cString: found)
    guard verdict == "ok" else { throw GraphError.damaged(verdict) }
  }

  /// Whether nobody here can write beside the file, and nobody did: then it can only be read as it lies, since a
  /// write-ahead log would have to be made to read it otherwise.
  var liesStill: Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return !hasJournal && !FileManager.default.isWritableFile(atPath: folder)
  }

  /// The file under a name by which SQLite takes no lock and makes no file.
  var immutableURI: String {
    let absolute = URL(fileURLWithPath: path).path
    let plain = CharacterSet(charactersIn: "/").union(.alphanumerics)
    return "file://\(absolute.addingPercentEncoding(withAllowedCharacters: plain) ?? absolute)?immutable=1"
  }
}

extension [UInt8] {
  /// Big-endian, as SQLite's header writes it.
  fileprivate func word(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// An embedded SQL file as SQLite takes it.
  package var text: String { String(decoding: self, as: UTF8.self) }
}
