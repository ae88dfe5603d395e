import Foundation
import Graph

/// What stands where an output is to go.
enum OutputPlace: Equatable {
  case nothing, file, folder
  /// A pipe, a terminal, /dev/null: written into, since nothing may take its place.
  case stream
  /// What is neither written into nor replaced, and what to say of it.
  case other(String)

  /// - Parameter followed: whether a link stands for what it leads to.
  init(at path: String, followed: Bool) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = .nothing
      return
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard followed else {
        self = .other("it is a link, and no folder takes its place: name where it leads")
        return
      }
      guard stat(path, &status) == 0 else {
        self = .other("it is a link that leads nowhere")
        return
      }
    }
    self = OutputPlace(kind: status.st_mode & S_IFMT)
  }

  private init(kind: mode_t) {
    self =
      switch kind {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFCHR, S_IFIFO: .stream
      case S_IFBLK: .other("it is a disk")
      default: .other("it is neither a file nor a folder")
      }
  }
}
