import Answers

extension TraceAnswer {
  /// Writes the picture; the file gets its name when it is complete. Throws `StemmaError`.
  public func writePicture(to path: String) throws { try svg.writeFile(to: path) }
}

extension String {
  /// Writes it as a file, which gets its name when it is complete. Throws `StemmaError`.
  public func writeFile(to path: String) throws {
    try UnfinishedOutput(at: path, folderOf: nil).write { output in
      try output.file(path) { sink in try sink(Array(utf8)) }
    }
  }
}
