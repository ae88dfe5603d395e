import ReportedSpeech

/// A syntax that other tools read graphs in.
public struct ExportFormat: Sendable {
  /// What `export` takes: "graphml".
  public let id: String
  public let summary: String
  /// Commands to try, and what reads the result.
  public let examples: [String]
  /// What becomes of nodes and edges where the syntax has no such thing, or not all of them; nil where every node is a
  /// node and every edge an edge.
  public let mapping: String?
  /// What it writes; more than one where it is a folder.
  public let files: [File]

  init(id: String, summary: String, examples: [String], mapping: String? = nil, files: [File]) {
    self.id = id
    self.summary = summary
    self.examples = examples
    self.mapping = mapping
    self.files = files
  }

  /// One file, written from start to end in constant memory.
  public struct File: Sendable {
    /// "nodes.csv"; of a format with a single file the part after the dot is what it is called by.
    public let name: String
    let write: @Sendable (GraphRows, ExportSettings, inout Output) throws -> Void

    /// - Parameter sink: given some tens of kilobytes at a time, in order.
    /// - Throws: `ExportError`, and what the rows or the sink throw.
    package func write(
      _ rows: GraphRows, settings: ExportSettings = ExportSettings(), to sink: ([UInt8]) throws -> Void
    ) throws {
      try withoutActuallyEscaping(sink) { sink in
        var output = Output(sink: sink)
        try write(rows, settings, &output)
        try output.flush()
      }
    }
  }

  /// It writes a folder, not a file.
  public var isFolder: Bool { files.count > 1 }

  /// "graphml"; nil for a format that writes a folder.
  public var fileExtension: String? {
    files.count == 1 ? files.first?.name.split(separator: ".").last.map(String.init) : nil
  }
}

extension ExportFormat {
  /// Every format. The order is the one they are listed in: what draws a graph first.
  public static let all: [ExportFormat] = [
    // What draws a graph.
    .graphML, .gexf, .dot,
    // What computes on one.
    .nodeLink, .cytoscape, .csv, .neo4j, .cypher,
    // What knows statements, speakers and articles under names of its own.
    .jsonLD, .turtle, .nQuads, .webAnnotation, .followTheMoney,
    // What asks the database itself.
    .datasette,
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
