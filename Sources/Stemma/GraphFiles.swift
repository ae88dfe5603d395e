import Foundation
import Graph

/// The files that one graph lies in: its own, and its journals, whether they are there or not.
struct GraphFiles {
  private let paths: Set<String>

  init(_ database: String) {
    let path = DatabaseFile.resolved(database)
    paths = Set(["", "-wal", "-shm", "-journal"].map { path + $0 })
  }

  /// By whatever name, through links of either kind.
  func contain(_ path: String) -> Bool {
    let path = DatabaseFile.resolved(path)
    if paths.contains(path) { return true }
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return paths.contains { other in
      var known = stat()
      return stat(other, &known) == 0 && known.st_dev == status.st_dev && known.st_ino == status.st_ino
    }
  }
}
