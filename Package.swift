// swift-tools-version: 6.1
import PackageDescription

/// The commit, for `stemma --version`; nothing else is compiled anew where it changes.
let commit = Context.gitInformation.map { $0.currentCommit + ($0.hasUncommittedChanges ? "+" : "") } ?? ""

let package = Package(
  name: "stemma",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "stemma", targets: ["StemmaCommand"]),
    .library(name: "Stemma", targets: ["Stemma"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "ReportedSpeech"),

    // What both reading and comparing know of the language. Most of it is asked of every word, so it is `@inlinable`, and its
    // types `@usableFromInline`: without both, nothing that is `package` is inlined in another module.
    .target(name: "English", dependencies: ["ReportedSpeech", "CStemmer"]),

    // Bytes become articles, articles become statements, statements become a graph: none of these knows another.
    .target(
      name: "Intake",
      dependencies: [
        "English", "ReportedSpeech", "CLibXML2", "CZlib", "CBZip2", "CZstd", .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Extraction", dependencies: ["English", "ReportedSpeech"]),
    .target(name: "Collation", dependencies: ["English", "ReportedSpeech"], exclude: ["Matching/README.md"]),
    .target(name: "Export", dependencies: ["English", "ReportedSpeech"]),

    // What is kept, and what can be asked: the only two that know SQL.
    .target(
      name: "Graph",
      dependencies: [
        "ReportedSpeech", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "graph", exclude: ["migrations", "sql"], plugins: ["TextsInCode"]),
    .target(
      name: "Queries", dependencies: ["Graph", "ReportedSpeech", .product(name: "GRDB", package: "GRDB.swift")],
      path: "queries", exclude: ["sql"], plugins: ["TextsInCode"]),

    // What is decided again when something changes, and what is answered.
    .target(
      name: "Decisions", dependencies: ["Collation", "English", "Extraction", "Graph", "ReportedSpeech"]),
    .target(
      name: "Answers", dependencies: ["Collation", "English", "Export", "Extraction", "Queries", "ReportedSpeech"]),

    // The library's face, and the command that is its first user.
    .target(
      name: "Stemma",
      dependencies: [
        "Answers", "Collation", "Decisions", "English", "Export", "Extraction", "Graph", "Intake", "Queries",
        "ReportedSpeech",
      ],
      exclude: ["demo"], plugins: ["TextsInCode"]),
    // Pages over it, and the server that hands them out: no other room knows of either.
    .target(name: "Web", dependencies: ["Answers", "CMicroHTTPD", "Collation", "Export", "ReportedSpeech", "Stemma"]),
    .executableTarget(
      name: "StemmaCommand",
      dependencies: [
        "Answers", "CCommit", "Collation", "Export", "Extraction", "Intake", "Queries", "ReportedSpeech", "Stemma",
        "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Command"),

    // The rooms' SQL and the demo's articles, as code.
    .plugin(name: "TextsInCode", capability: .buildTool, path: "Tools/TextsInCode"),
    .target(name: "CCommit", cSettings: [.define("STEMMA_COMMIT", to: "\"\(commit)\"")]),

    // What README shows, so that it goes on compiling.
    .executableTarget(name: "FirstReport", dependencies: ["Stemma"], path: "Examples/FirstReport"),

    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd",
      providers: [.apt(["libmicrohttpd-dev"]), .brew(["libmicrohttpd"])]),
    .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"]), .brew(["bzip2"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),

    // Where tests put what they write, so that nothing of it stays.
    .target(name: "ScratchFolder", path: "Tests/ScratchFolder"),
    .testTarget(name: "ReportedSpeechTests", dependencies: ["ReportedSpeech"]),
    .testTarget(name: "EnglishTests", dependencies: ["English", "ReportedSpeech"]),
    .testTarget(
      name: "IntakeTests", dependencies: ["CBZip2", "CZlib", "CZstd", "Intake", "ReportedSpeech", "ScratchFolder"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "ReportedSpeech"]),
    .testTarget(
      name: "AccuracyTests",
      dependencies: [
        "Answers", "Collation", "Extraction", "Graph", "Intake", "ReportedSpeech", "ScratchFolder", "Stemma",
      ],
      exclude: ["Gold", "LinkingGold"]),
    .testTarget(name: "CollationTests", dependencies: ["Collation", "ReportedSpeech"]),
    .testTarget(name: "ExportTests", dependencies: ["Export", "ReportedSpeech"]),
    // A graph out of a few lines of marked text, for the tests of what keeps it and of what asks it.
    .target(
      name: "GraphLiterals", dependencies: ["Decisions", "Graph", "ReportedSpeech", "ScratchFolder"],
      path: "Tests/GraphLiterals"),
    .testTarget(
      name: "GraphTests",
      dependencies: [
        "Decisions", "Graph", "GraphLiterals", "ReportedSpeech", "ScratchFolder",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "QueriesTests",
      dependencies: [
        "Decisions", "Graph", "GraphLiterals", "Queries", "ReportedSpeech", "ScratchFolder",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "DecisionsTests", dependencies: ["Decisions", "Graph", "GraphLiterals", "ReportedSpeech"]),
    .testTarget(name: "AnswersTests", dependencies: ["Answers", "English", "ReportedSpeech"]),
    .testTarget(
      name: "StemmaTests",
      dependencies: [
        "Answers", "Collation", "Decisions", "Export", "Extraction", "Graph", "GraphLiterals", "Intake",
        "ReportedSpeech", "ScratchFolder", "Stemma",
      ]),
    .testTarget(name: "WebTests", dependencies: ["Answers", "ReportedSpeech", "ScratchFolder", "Stemma", "Web"]),
    .testTarget(name: "CommandTests", dependencies: ["ScratchFolder", "StemmaCommand"]),
    .testTarget(
      name: "TidyTests", dependencies: ["Answers", "Collation", "Export", "Extraction", "Intake", "Queries"]),
  ]
)

// `make fuzz`: all rooms with coverage, and the command as a library beside the fuzzer's own program. Nobody else pays.
if Context.environment["STEMMA_FUZZ"] != nil,
  let command = package.targets.first(where: { $0.name == "StemmaCommand" })
{
  package.products = []
  package.targets.removeAll { $0.type == .test || $0.type == .executable }
  package.targets += [
    .target(
      name: command.name, dependencies: command.dependencies, path: command.path,
      // Of two programs in one, the fuzzer's begins.
      swiftSettings: [.unsafeFlags(["-Xfrontend", "-entry-point-function-name", "-Xfrontend", "stemma_main"])]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Answers", "CBZip2", "CZlib", "CZstd", "Extraction", "Intake", "ReportedSpeech", "ScratchFolder",
        "Stemma", "StemmaCommand", "Web",
      ],
      path: "Tools/fuzz/Fuzz"),
  ]
}
