import Foundation
import ReportedSpeech

/// What the paths that a person names come to: files in order, and what was left out.
public struct Inputs: Sendable {
  public private(set) var inputs: [Input] = []
  public private(set) var notices: [Notice] = []
  /// Where the folder that is entered lies.
  private var root: String?

  /// Inputs that are at hand already.
  public init(_ inputs: [Input] = []) { self.inputs = inputs }

  /// Files as they are, "-" as standard input, folders with all that is in them, sorted by name. A folder that
  /// links lead into again is entered once; in a folder, hidden files and what is not a file are left out.
  ///
  /// - Throws: `IntakeError.noSuchPath` for a path that does not exist.
  public static func expand(_ paths: [String]) throws(IntakeError) -> Inputs {
    var all = Inputs()
    for path in paths {
      switch FileKind(path) {
      case _ where path == "-": all.inputs.append(Input(path: path))
      case .folder(let identity):
        let before = all.inputs.count
        var hidden = 0
        var entered: Set<FileIdentity> = [identity]
        all.root = FileKind.place(path)
        all.enter(path, entered: &entered, hidden: &hidden)
        all.report(path, files: all.inputs.count - before, hidden: hidden)
      case .none: throw .noSuchPath(path)
      case .file, .other: all.inputs.append(Input(path: path))
      }
    }
    return all
  }

  /// A link in a folder may have been put there by whoever filled it, and name any file of whoever reads it.
  private func leadsOut(_ path: String) -> Bool {
    guard FileKind.isLink(path), let root, let place = FileKind.place(path) else { return false }
    return place != root && !place.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private mutating func report(_ folder: String, files: Int, hidden: Int) {
    if hidden > 0 {
      let noun = hidden == 1 ? "hidden file was" : "hidden files were"
      notices.append(Notice(file: folder, message: "\(hidden) \(noun) left out; name them to read them"))
    }
    if files == 0 { notices.append(Notice(file: folder, message: "holds no files")) }
  }

  private mutating func enter(_ folder: String, entered: inout Set<FileIdentity>, hidden: inout Int) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      return notices.append(
        Notice(file: folder, message: "this folder cannot be opened: check its permissions", skipped: true))
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if name.hasPrefix(".") {
        hidden += 1
        continue
      }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if leadsOut(path) {
        notices.append(
          Notice(file: path, message: "is a link that leads out of the folder; name it to read it", skipped: true))
        continue
      }
      switch FileKind(path) {
      case .file: inputs.append(Input(path: path))
      case .folder(let identity):
        if entered.insert(identity).inserted { enter(path, entered: &entered, hidden: &hidden) }
      case .other: notices.append(Notice(file: path, message: "is not a file and was left out"))
      case .none: notices.append(Notice(file: path, message: "leads nowhere", skipped: true))
      }
    }
  }
}

private struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// What a path leads to, links followed.
private enum FileKind {
  case file
  case folder(FileIdentity)
  case other

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Without links; nil where it leads nowhere.
  static func place(_ path: String) -> String? {
    guard let place = realpath(path, nil) else { return nil }
    defer { free(place) }
    return String(cString: place)
  }

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR:
      self = .folder(FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino)))
    default: self = .other
    }
  }
}
