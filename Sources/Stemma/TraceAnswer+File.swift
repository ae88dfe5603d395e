import Answers

extension TraceAnswer {
  /// Writes the picture; the file gets its name when it is complete. Throws `StemmaError`.
  ///
  /// - Parameters:
  ///   - replacing: what bears that name may be replaced.
  ///   - database: the graph that it is drawn from, which is never replaced.
  public func writePicture(to path: String, replacing: Bool = false, sparing database: String? = nil) throws {
    try svg.writeFile(to: path, replacing: replacing, sparing: database)
  }
}

extension String {
  /// Writes it as a file, which gets its name when it is complete. Throws `StemmaError`.
  ///
  /// - Parameters:
  ///   - replacing: what bears that name may be replaced.
  ///   - database: the graph that it tells of, which is never replaced.
  package func writeFile(to path: String, replacing: Bool = false, sparing database: String? = nil) throws {
    let output = UnfinishedOutput(at: path, folderOf: nil, replacing: replacing, sparing: database)
    try output.write { output in
      try output.file(path) { sink in try sink(Array(utf8)) }
    }
  }
}
