import Answers
import ArgumentParser
import Export
import ReportedSpeech
import Stemma

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The graph, or a part of it, for other tools.",
    discussion: """
      \(ExportFormat.all.flatMap(\.examples).filter { $0.hasPrefix("stemma ") }.joined(separator: "\n"))
      stemma export gexf --outlet "Harbor Courier" --from 2026-03-01 --to 2026-03-31 -o march.gexf

      Formats:
      \(ExportFormat.all.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))

      What a format has no node or edge for becomes:
      \(ExportFormat.all.compactMap { format in format.mapping.map { "  \(format.id): \($0)" } }.joined(separator: "\n"))
      """)

  @Argument(help: "A format.", completion: .list(ExportFormat.all.map(\.id)))
  var format: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where to write; csv and neo4j write a folder; - is standard output.", valueName: "file or folder"),
    completion: .file())
  var file = "-"

  @Flag(help: "Take the place of a file or an earlier export of that name; never of the graph itself.")
  var force = false

  @OptionGroup(title: "A part of the graph") var selection: SelectionOption

  @Flag(help: "csv: an apostrophe before what a spreadsheet would run as a formula.")
  var csvSafe = false

  @Option(
    help: ArgumentHelp(
      "node-link: what the edges are called; D3 reads 'links'.", valueName: "name"),
    completion: .list(["edges", "links"]))
  var linksKey = "edges"

  @Option(
    help: ArgumentHelp(
      "jsonld, turtle, nquads, web-annotation: what the names of nodes begin with.", valueName: "iri"))
  var base = "urn:stemma:"

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    guard ExportFormat.all.contains(where: { $0.id == format }) else {
      let known = ExportFormat.all.map(\.id).joined(separator: ", ")
      let near = DidYouMean.text(format, of: ExportFormat.all.map(\.id))
      throw ValidationError("There is no export format '\(format)'\(near); there are \(known).")
    }
    if csvSafe, format != "csv" { throw ValidationError("--csv-safe belongs to csv, not to \(format).") }
    guard base.isIRI else { throw ValidationError("--base '\(base)' is no IRI: write https://example.org/stemma/") }
  }

  func run() throws {
    guard let format = ExportFormat.all.first(where: { $0.id == format }) else { return }
    let settings = ExportSettings(isSpreadsheetSafe: csvSafe, base: base, linksKey: linksKey)
    let exporting = Exporting(
      database: database.path, format: format, terms: try selection.terms, settings: settings, replacing: force)
    do { try exporting.run(to: file == "-" ? .standardOutput : .file(file)) } catch StemmaError.nothingSelected {
      let lookup = Lookup(database: database.path)
      guard let stranger = try lookup.stranger(speaker: selection.speaker, outlet: selection.outlet) else {
        throw StemmaError.nothingSelected
      }
      StandardError.write("stemma: \(stranger.sentence.printable)\n")
      throw Exit.nothingFound
    }
  }
}

extension String {
  /// A scheme, a colon, and nothing that would end an IRI in a file.
  fileprivate var isIRI: Bool {
    let scheme = prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return scheme.first?.isLetter == true && dropFirst(scheme.count).first == ":"
      && unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"{}|^`\\\u{7F}".unicodeScalars.contains($0) }
  }
}
