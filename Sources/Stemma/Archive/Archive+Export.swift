import Export
import Queries

@_exported import struct Export.ExportFormat
@_exported import struct Export.ExportSettings
@_exported import struct Queries.SelectionTerms

extension Archive {
  /// Writes the graph, or a part of it, to a file or a folder, which gets its name when it is complete.
  ///
  /// - Parameters:
  ///   - id: "graphml", "csv" and whatever else `ExportFormat.all` lists.
  ///   - path: the folder's, for a format of several files.
  ///   - terms: which part of the graph; without any all of it.
  ///   - settings: how what a format leaves open is written.
  ///   - replacing: what bears that name may be replaced; never the graph itself.
  /// - Throws: `StemmaError.noFormat` where there is no such format, `.unwritable` where the file cannot be written,
  ///   `.nothingSelected` where nothing is what the terms name, `.export` where the graph holds what the format cannot
  ///   say, `.database` where there is no graph or it cannot be read.
  public func export(
    _ id: String, to path: String, terms: SelectionTerms = SelectionTerms(),
    settings: ExportSettings = ExportSettings(), replacing: Bool = false
  ) async throws(StemmaError) {
    guard let format = ExportFormat.all.first(where: { $0.id == id }) else {
      throw .noFormat(id, known: ExportFormat.all.map(\.id))
    }
    try await asking { [database = self.path] in
      try Exporting(database: database, format: format, terms: terms, settings: settings, replacing: replacing)
        .run(to: .file(path))
    }
  }
}
