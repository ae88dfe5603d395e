import ReportedSpeech

/// A syntax that other tools read graphs in.
public struct ExportFormat: Sendable {
  /// What `export` takes: "graphml".
  public let id: String
  public let summary: String
  /// Commands to try, and what reads the result.
  public let examples: [String]
  /// What it writes; more than one where it is a folder.
  public let files: [File]

  /// One file, written from start to end in constant memory.
  public struct File: Sendable {
    /// "nodes.csv"; of a format with a single file the part after the dot is what it is called by.
    public let name: String
    let write: @Sendable (GraphRows, inout Output) throws -> Void

    /// - Parameter sink: given some tens of kilobytes at a time, in order.
    /// - Throws: `ExportError`, and what the rows or the sink throw.
    public func write(_ rows: GraphRows, to sink: ([UInt8]) throws -> Void) throws {
      try withoutActuallyEscaping(sink) { sink in
        var output = Output(sink: sink)
        try write(rows, &output)
        try output.flush()
      }
    }
  }

  /// "graphml"; nil for a format that writes a folder.
  public var fileExtension: String? {
    files.count == 1 ? files.first?.name.split(separator: ".").last.map(String.init) : nil
  }
}

extension ExportFormat {
  /// Every format. The order is the one they are listed in: what draws a graph first.
  public static let all: [ExportFormat] = [
    .graphML,
    .nodeLink,
  ]
}

/// Bytes on their way to a file, handed on in large pieces.
struct Output {
  private var bytes: [UInt8] = []
  private let sink: ([UInt8]) throws -> Void

  init(sink: @escaping ([UInt8]) throws -> Void) { self.sink = sink }

  mutating func append(_ more: some Collection<UInt8>) throws {
    bytes += more
    if bytes.count >= 1 << 16 { try flush() }
  }

  mutating func append(_ text: String) throws { try append(text.utf8) }

  mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
