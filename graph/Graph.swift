import Foundation
import GRDB
import GRDBSQLite
import ReportedSpeech

/// What is kept, and the only writer of it: one SQLite file.
///
/// Facts are recorded, decisions replaced, each batch in one transaction.
package final class Graph: Sendable {
  package enum Opening: Sendable {
    /// Makes the file where there is none, and brings an older one up.
    case orCreate
    /// The file has to be there; an older one is brought up.
    case existing
    /// The same, to find out what is wrong with it: what holds no more is no reason not to open it.
    case inspecting
  }

  private let connection: Connection
  /// How many pages the file had when it was opened, where all of them were looked at.
  private let checkedPages: Int?

  /// Throws `GraphError`; a file that is refused is left as it was.
  ///
  /// - Parameter patience: how many seconds a writer waits for another one.
  package init(
    at path: String, opening: Opening = .orCreate, patience: Double = Double(GraphLimits.standard.writerPatience)
  ) throws {
    let file = DatabaseFile(path: path)
    try file.requireUsableName()
    if opening != .orCreate && !file.exists { throw GraphError.missing }
    let purpose: DatabaseFile.Purpose = opening == .inspecting ? .reading : .writing
    checkedPages = try file.check(known: Migration.newest, for: purpose)
    // SQLite would open it all the same, and leave a journal that keeps out whoever may write.
    if !file.isNew, !file.mayBeWritten { throw GraphError.readOnly }
    connection = try GraphError.naming(file.path) {
      var configuration = Graph.configuration()
      configuration.busyMode = .callback(WriterPatience.waiting(at: file.path, seconds: patience))
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      try queue.inDatabase { db in
        try file.checkJournalled(db, for: purpose)
        let version = try db.schemaVersion
        guard version <= Migration.newest else { throw GraphError.newer(version: version, known: Migration.newest) }
        try db.migrate()
        if let altered = try db.trustOurs() { throw GraphError.altered(altered) }
        try db.execute(sql: PackageResources.journal_sql.text)
      }
      return Connection(queue)
    }
  }

  /// A graph without a file: for tests, and for stages that keep nothing.
  package init() throws {
    checkedPages = nil
    connection = try GraphError.naming {
      let queue = try DatabaseQueue(configuration: Graph.configuration())
      try queue.inDatabase { db in
        try db.migrate()
        _ = try db.trustOurs()
      }
      return Connection(queue)
    }
  }

  /// A connection that can only be read, to a file of the version this Stemma writes.
  ///
  /// It is opened like a writer's, and kept from writing by `query_only`: what is opened read-only cannot fold the
  /// journal when it closes, and leaves its files behind.
  package static func reader(at path: String) throws -> Connection {
    let file = DatabaseFile(path: path)
    try file.requireUsableName()
    guard !file.isNew else { throw GraphError.missing }
    try file.check(known: Migration.newest)
    if file.waitsForItsOwner { throw GraphError.unfinished }
    return try GraphError.naming {
      var configuration = Graph.configuration()
      configuration.readonly = !file.mayBeWritten
      let queue = try DatabaseQueue(path: file.nameForReading, configuration: configuration)
      try queue.inDatabase { db in
        let version = try db.schemaVersion
        if version < Migration.newest { throw GraphError.older(version: version, known: Migration.newest) }
        if version > Migration.newest { throw GraphError.newer(version: version, known: Migration.newest) }
        if let altered = try db.trustOurs() { throw GraphError.altered(altered) }
        try db.execute(sql: PackageResources.reading_sql.text)
        // GRDB has itself told of every column that a statement reads, for observers of changes. Nobody observes a reader,
        // and to prepare a question takes four times as long.
        sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
      }
      return Connection(queue, isReadOnly: true)
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    // A reader waits only for a journal that is being made good.
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: PackageResources.opening_sql.text) }
    return configuration
  }

  /// Everything `body` writes, or nothing where it throws.
  package func write<T>(_ body: (Transaction) throws -> T) throws -> T {
    try connection.write { try body(Transaction(db: $0, checkedPages: checkedPages)) }
  }

  /// One consistent view; writing inside throws.
  package func read<T>(_ body: (Transaction) throws -> T) throws -> T {
    try connection.read { try body(Transaction(db: $0)) }
  }

  /// Folds the journal into the file, so that it can be copied alone. The graph is not usable after.
  package func close() throws {
    // A reader elsewhere keeps the journal in use; then the next close folds it.
    if (try? connection.requireOpen()) != nil {
      try? connection.queue.inDatabase { try $0.execute(sql: PackageResources.checkpoint_sql.text) }
    }
    try connection.close()
  }

  /// A copy of the whole graph that nobody else can see and that is gone when it is closed, or when the process ends in
  /// whatever way: SQLite takes a file without a name, and the system gives its room back. It holds one moment even while
  /// others write.
  package func copied() throws -> Graph {
    try GraphError.naming {
      let copy = try DatabaseQueue(path: "", configuration: Graph.configuration())
      try connection.requireOpen()
      try connection.queue.backup(to: copy)
      try copy.inDatabase { db in if let altered = try db.trustOurs() { throw GraphError.altered(altered) } }
      return Graph(connection: Connection(copy))
    }
  }

  /// The graph to find out what is wrong with it: the file itself, or a copy where it may only be read.
  package static func inspected(at path: String) throws -> Graph {
    let file = DatabaseFile(path: path)
    guard file.exists, !file.isNew, !file.mayBeWritten else { return try Graph(at: path, opening: .inspecting) }
    let reader = Graph(connection: try Graph.reader(at: path))
    defer { try? reader.connection.close() }
    return try reader.copied()
  }

  private init(connection: Connection) {
    self.connection = connection
    checkedPages = nil
  }

  /// Writes a copy of the whole graph to `path`, which must not exist; the copy holds one moment even while others write.
  package func copy(to path: String) throws {
    guard !DatabaseFile(path: path).exists else { throw GraphError.unreachable(path) }
    try GraphError.naming {
      let copy = try DatabaseQueue(path: path)
      try connection.requireOpen()
      try connection.queue.backup(to: copy)
      try copy.close()
    }
  }
}
