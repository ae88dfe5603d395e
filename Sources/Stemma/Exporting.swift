import Answers
import Decisions
import Export
import Foundation
import Queries
import ReportedSpeech

/// Streams the graph, or a part of it, through a format. A file or folder gets its name when it is complete: what
/// breaks off half-way leaves whatever stood there before.
public struct Exporting: Sendable {
  public enum Target: Hashable, Sendable {
    case standardOutput
    /// A file, or the folder of a format that writes several.
    case file(String)
  }

  public var database: String
  public var format: ExportFormat
  public var terms: SelectionTerms
  public var settings: ExportSettings
  /// What bears the target's name may be replaced; never the graph itself.
  public var replacing: Bool

  public init(
    database: String, format: ExportFormat, terms: SelectionTerms = SelectionTerms(),
    settings: ExportSettings = ExportSettings(), replacing: Bool = false
  ) {
    self.database = database
    self.format = format
    self.terms = terms
    self.settings = settings
    self.replacing = replacing
    self.settings.version = Version.text
    self.settings.database = URL(fileURLWithPath: database).deletingPathExtension().lastPathComponent
  }

  /// Throws `StemmaError`, `ExportError` and `DatabaseTrouble`.
  public func run(to target: Target) throws {
    // All of it in one state of the graph: an ingest between nodes and edges would leave edges without ends.
    try Lookup(database: database).asking { desk in try write(desk, to: target) }
  }

  private func write(_ desk: QuestionDesk, to target: Target) throws {
    let selection = terms.areNone ? nil : try desk.selection(terms)
    if selection?.isEmpty == true { throw StemmaError.nothingSelected }
    let rows = desk.exportRows(of: selection)
    switch target {
    case .standardOutput: try write(rows) { try Descriptor.standardOutput.write($0) }
    case .file(let path):
      let names = format.isFolder ? Set(format.files.map(\.name)) : nil
      let output = UnfinishedOutput(at: path, folderOf: names, replacing: replacing, sparing: database)
      try output.write { folder in
        for file in format.files {
          try folder.file(file.name) { sink in try file.write(rows, settings: settings, to: sink) }
        }
      }
    }
  }

  private func write(_ rows: GraphRows, to sink: ([UInt8]) throws -> Void) throws {
    guard let file = format.files.first, !format.isFolder else { throw StemmaError.wantsFolder(format.id) }
    try file.write(rows, settings: settings, to: sink)
  }
}

extension QuestionDesk {
  fileprivate func exportRows(of selection: Selection?) -> GraphRows {
    // Every row is read for it, so that it is asked once for all files of a folder.
    var known: PropertySchema?
    return GraphRows(
      schema: {
        let schema = try known ?? self.propertySchema(of: selection)
        known = schema
        return schema
      }, nodes: { try self.nodes(of: selection, $0) },
      edges: { try self.edges(of: selection, $0) },
      descriptions: { give in
        try self.descriptions(of: selection) { try give(Description(node: $0, edges: $1)) }
      },
      runs: {
        try self.all(KnownRun.self).compactMap { run in
          run.started.map {
            Run(id: run.run, startedAt: $0, finishedAt: run.finished, version: run.version, command: run.command)
          }
        }
      },
      questions: NamedQuery.catalogue.map { question in
        CannedQuestion(
          id: question.id, summary: question.summary,
          parameters: question.parameters.map { .init(name: $0.name, meaning: $0.meaning) }, sql: question.sql)
      })
  }
}
