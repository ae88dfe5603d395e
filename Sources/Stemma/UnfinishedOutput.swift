import Foundation

/// A file or a folder that gets its name when it is complete. Until then it stands beside it under another.
struct UnfinishedOutput {
  private let path: String
  /// The names of a folder's files; nil for a single file.
  private let names: Set<String>?
  private let unfinished: String
  private var isFolder: Bool { names != nil }

  init(at path: String, folderOf names: Set<String>?) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.names = names
    unfinished = path + ".unfinished-\(UUID().uuidString)"
  }

  /// What `body` writes of it; complete where it returns, gone where it throws.
  func write(_ body: (UnfinishedOutput) throws -> Void) throws {
    guard !isDevice else { return try body(self) }
    do {
      if isFolder {
        try mustBeReplaceable()
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
    if !isDevice {
      guard FileManager.default.createFile(atPath: place, contents: nil) else {
        throw StemmaError.unwritable(path, "the folder is missing or may not be written")
      }
    }
    guard let handle = FileHandle(forWritingAtPath: place) else {
      throw StemmaError.unwritable(path, String(cString: strerror(errno)))
    }
    try body { bytes in try naming { try handle.write(contentsOf: Data(bytes)) } }
    if !isDevice { try naming { try handle.synchronize() } }
    try naming { try handle.close() }
  }

  /// A pipe or /dev/null is written into: nothing may take its place.
  private var isDevice: Bool {
    var status = stat()
    guard !isFolder, stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// A folder takes the place of an empty one, or of an earlier export: one that holds nothing else than it would write.
  private func mustBeReplaceable() throws {
    guard let inside = try? FileManager.default.contentsOfDirectory(atPath: path) else { return }
    if let foreign = inside.sorted().first(where: { names?.contains($0) != true }) {
      throw StemmaError.unwritable(path, "the folder holds '\(foreign)', which is not of this export")
    }
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
