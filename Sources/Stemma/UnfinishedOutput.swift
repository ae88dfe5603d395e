import Foundation
import Graph

/// A file or a folder that gets its name when it is complete. Until then it stands beside it under another.
struct UnfinishedOutput {
  private let path: String
  private let place: OutputPlace
  /// The names of a folder's files; nil for a single file.
  private let names: Set<String>?
  private let unfinished: String
  private let replacing: Bool
  private let database: String?
  private var isFolder: Bool { names != nil }
  /// Nothing may take its place: it is written into.
  private var isStream: Bool { place == .stream }

  /// - Parameters:
  ///   - replacing: it may take the place of what bears its name.
  ///   - database: the graph that it is written from, whose files it never takes the place of.
  init(at path: String, folderOf names: Set<String>?, replacing: Bool = false, sparing database: String? = nil) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    place = OutputPlace(at: path, followed: names == nil)
    // A link to a file stays: the file that it leads to is written anew.
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    self.path = isLink && place == .file ? DatabaseFile.resolved(path) : path
    self.names = names
    self.replacing = replacing
    self.database = database
    unfinished = LeftOutputs.name(for: self.path)
  }

  /// What `body` writes of it; complete where it returns, gone where it throws.
  func write(_ body: (UnfinishedOutput) throws -> Void) throws {
    try mustBeReplaceable()
    guard !isStream else { return try body(self) }
    LeftOutputs.remove(for: path)
    UnfinishedOutputs.add(unfinished)
    defer { UnfinishedOutputs.forget(unfinished) }
    do {
      if isFolder {
        try naming { try FileManager.default.createDirectory(atPath: unfinished, withIntermediateDirectories: false) }
      }
      let mark = isFolder ? LeftOutputs.Mark(on: unfinished) : nil
      defer { mark?.lift() }
      try body(self)
      try giveName()
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw error
    }
  }

  /// One file of it; of a single file the name is the output's own.
  func file(_ name: String, _ body: (([UInt8]) throws -> Void) throws -> Void) throws {
    let place = isStream ? path : isFolder ? unfinished + "/" + name : unfinished
    if isFolder { UnfinishedOutputs.add(place) }
    let number = open(place, O_WRONLY | O_CLOEXEC | (isStream ? 0 : O_CREAT | O_EXCL), 0o666)
    guard number >= 0 else { throw StemmaError.unwritable(path, String(cString: strerror(errno))) }
    defer { close(number) }
    if !isStream { LeftOutputs.Mark.set(on: number) }
    try body { bytes in
      do throws(StreamFailure) { try Descriptor(number: number).write(bytes) } catch {
        throw isStream && error.readerIsGone ? error : broken(off: error)
      }
    }
    if !isStream, fsync(number) != 0 { throw broken(off: StreamFailure(code: errno)) }
  }

  /// The graph's own files are spared whatever is said. A folder takes the place of an empty one, or, where that is
  /// said, of an earlier export: one that holds nothing else than it would write.
  private func mustBeReplaceable() throws {
    if let database, GraphFiles(database).contain(path) {
      throw StemmaError.unwritable(path, "it belongs to the graph itself")
    }
    switch place {
    case .nothing: return
    case .other(let why): throw StemmaError.unwritable(path, why)
    case .stream:
      if isFolder { throw StemmaError.unwritable(path, "it is a pipe or a device, and the export is a folder") }
    case .file: guard replacing else { throw taken }
    case .folder:
      guard let names else { throw StemmaError.unwritable(path, "it is a folder") }
      try mustHold(only: names)
    }
  }

  private func mustHold(only names: Set<String>) throws {
    let inside = try naming { try FileManager.default.contentsOfDirectory(atPath: path) }
    if let foreign = inside.sorted().first(where: { !names.contains($0) }) {
      throw StemmaError.unwritable(path, "the folder holds '\(foreign)', which is not of this export")
    }
    guard inside.isEmpty || replacing else { throw taken }
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
