import Foundation

/// A file or a folder that gets its name when it is complete. Until then it stands beside it under another.
struct UnfinishedOutput {
  private let path: String
  /// The names of a folder's files; nil for a single file.
  private let names: Set<String>?
  private let unfinished: String
  private let replacing: Bool
  private let database: String?
  private var isFolder: Bool { names != nil }

  /// - Parameters:
  ///   - replacing: it may take the place of what bears its name.
  ///   - database: the graph that it is written from, whose files it never takes the place of.
  init(at path: String, folderOf names: Set<String>?, replacing: Bool = false, sparing database: String? = nil) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.names = names
    self.replacing = replacing
    self.database = database
    unfinished = path + ".unfinished-\(UUID().uuidString)"
  }

  /// What `body` writes of it; complete where it returns, gone where it throws.
  func write(_ body: (UnfinishedOutput) throws -> Void) throws {
    guard !isDevice else { return try body(self) }
    try mustBeReplaceable()
    UnfinishedOutputs.add(unfinished)
    defer { UnfinishedOutputs.forget(unfinished) }
    do {
      if isFolder {
        try naming { try FileManager.default.createDirectory(atPath: unfinished, withIntermediateDirectories: false) }
      }
      try body(self)
      try giveName()
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw error
    }
  }

  /// One file of it; of a single file the name is the output's own.
  func file(_ name: String, _ body: (([UInt8]) throws -> Void) throws -> Void) throws {
    let place = isDevice ? path : isFolder ? unfinished + "/" + name : unfinished
    if isFolder { UnfinishedOutputs.add(place) }
    let number = open(place, O_WRONLY | O_CLOEXEC | (isDevice ? 0 : O_CREAT | O_EXCL), 0o666)
    guard number >= 0 else { throw StemmaError.unwritable(path, String(cString: strerror(errno))) }
    defer { close(number) }
    try body { bytes in
      do throws(StreamFailure) { try Descriptor(number: number).write(bytes) } catch {
        throw isDevice && error.readerIsGone ? error : broken(off: error)
      }
    }
    if !isDevice, fsync(number) != 0 { throw broken(off: StreamFailure(code: errno)) }
  }

  /// A pipe or /dev/null is written into: nothing may take its place.
  private var isDevice: Bool {
    var status = stat()
    guard !isFolder, stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The graph's own files are spared whatever is said. A folder takes the place of an empty one, or, where that is
  /// said, of an earlier export: one that holds nothing else than it would write.
  private func mustBeReplaceable() throws {
    if let database, GraphFiles(database).contain(path) {
      throw StemmaError.unwritable(path, "it belongs to the graph itself")
    }
    if isFolder, let inside = try? FileManager.default.contentsOfDirectory(atPath: path) {
      if let foreign = inside.sorted().first(where: { names?.contains($0) != true }) {
        throw StemmaError.unwritable(path, "the folder holds '\(foreign)', which is not of this export")
      }
      guard inside.isEmpty || replacing else { throw taken }
    } else {
      var status = stat()
      guard lstat(path, &status) != 0 || replacing || status.st_mode & S_IFMT == S_IFDIR else { throw taken }
    }
  }

  /// Its place was right, and then there was no room.
  private func broken(off failure: StreamFailure) -> StemmaError {
    StemmaError.system("'\(path)' cannot be written: \(failure.reason)")
  }

  private var taken: StemmaError {
    StemmaError.unwritable(path, "something of that name is there already; --force takes its place")
  }

  private func giveName() throws {
    let old = path + ".old-\(UUID().uuidString)"
    let isThere = isFolder && FileManager.default.fileExists(atPath: path)
    if isThere { try naming { try FileManager.default.moveItem(atPath: path, toPath: old) } }
    guard rename(unfinished, path) == 0 else {
      let why = String(cString: strerror(errno))
      if isThere { try? FileManager.default.moveItem(atPath: old, toPath: path) }
      throw StemmaError.unwritable(path, why)
    }
    if isThere { try? FileManager.default.removeItem(atPath: old) }
  }

  /// The system's errors, with the name that the user gave.
  private func naming<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as CocoaError {
      let system = (error.userInfo[NSUnderlyingErrorKey] as? POSIXError).map {
        String(cString: strerror($0.code.rawValue))
      }
      throw StemmaError.unwritable(path, system ?? error.localizedDescription)
    } catch let error as POSIXError {
      throw StemmaError.unwritable(path, String(cString: strerror(error.code.rawValue)))
    }
  }
}
