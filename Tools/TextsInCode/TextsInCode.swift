import Foundation
import PackagePlugin

/// Puts the texts that a room ships (SQL, articles of the demo) into its code, so that the program stays one file.
///
/// SwiftPM's own `.embedInCode` writes a number a byte, of which the compiler makes an instruction each: half of what
/// the graph's room took to build. A literal is one, whatever it holds.
@main
struct TextsInCode: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let texts = try texts(below: target.directoryURL)
    let code = context.pluginWorkDirectoryURL.appending(component: "PackageResources.swift")
    let script = context.package.directoryURL.appending(path: "Tools/TextsInCode/texts-in-code.sh")
    return [
      .buildCommand(
        displayName: "Putting \(texts.count) texts into \(target.name)", executable: URL(filePath: "/bin/sh"),
        arguments: [script.path(percentEncoded: false), code.path(percentEncoded: false)]
          + texts.map { $0.path(percentEncoded: false) }, inputFiles: texts + [script],
        outputFiles: [code])
    ]
  }

  /// Ordered, so that the same texts make the same program.
  private func texts(below folder: URL) throws -> [URL] {
    let shipped: Set = ["sql", "md"]
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
      .map { folder.appending(path: $0) }
      .filter { shipped.contains($0.pathExtension) }
  }
}
