import Foundation

/// The name of a graph's file, as typed and through links.
struct DatabaseName {
  let typed: String
  let resolved: String

  /// Why no graph can lie under it; nil where one can.
  var refusal: String? {
    // SQLite would open it, and keep nothing.
    if typed.isEmpty { return "it has no name" }
    var status = stat()
    let isThere = stat(resolved, &status) == 0
    // SQLite takes no notice of a last slash, and everybody else does.
    if typed.hasSuffix("/") || isThere && status.st_mode & S_IFMT == S_IFDIR {
      return "'\(typed)' is a folder: name a file in it"
    }
    if isThere, status.st_mode & S_IFMT != S_IFREG { return "'\(typed)' is no ordinary file" }
    return sideFile
  }

  /// SQLite keeps the journals of a file beside it under such names, and removes what it finds there.
  private var sideFile: String? {
    guard let ending = ["-wal", "-shm", "-journal"].first(where: resolved.hasSuffix) else { return nil }
    let graph = resolved.dropLast(ending.count).split(separator: "/").last ?? ""
    return "'\(typed)' ends in \(ending), as SQLite names what belongs to '\(graph)': name it otherwise"
  }
}
