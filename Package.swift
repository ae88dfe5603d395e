// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "stemma",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "stemma", targets: ["stemma"]),
    .library(
      name: "Stemma",
      targets: ["ReportedSpeech", "Intake", "Extraction", "Collation", "Export", "Graph", "Queries", "Pipeline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "ReportedSpeech"),

    // Bytes become articles, articles become statements, statements become a graph: none of these knows another.
    .target(
      name: "Intake",
      dependencies: ["ReportedSpeech", "CLibXML2", "CZlib", "CBZip2", .product(name: "Yams", package: "Yams")]),
    .target(name: "Extraction", dependencies: ["ReportedSpeech"]),
    .target(name: "Collation", dependencies: ["ReportedSpeech", "CStemmer"]),
    .target(name: "Export", dependencies: ["ReportedSpeech"]),

    // What is kept, and what can be asked: the only two that know SQL.
    .target(
      name: "Graph",
      dependencies: [
        "ReportedSpeech", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "graph", resources: [.embedInCode("migrations"), .embedInCode("sql")]),
    .target(
      name: "Queries", dependencies: ["Graph", "ReportedSpeech", .product(name: "GRDB", package: "GRDB.swift")],
      path: "queries", resources: [.embedInCode("sql")]),

    .target(
      name: "Pipeline",
      dependencies: ["Intake", "Extraction", "Collation", "Export", "Graph", "Queries", "ReportedSpeech"],
      resources: [.embedInCode("demo")]),
    .executableTarget(
      name: "stemma",
      dependencies: ["Pipeline", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"]), .brew(["bzip2"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),

    .testTarget(name: "ReportedSpeechTests", dependencies: ["ReportedSpeech"]),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "CZlib", "CBZip2"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction"]),
    .testTarget(
      name: "AccuracyTests",
      dependencies: ["Collation", "Extraction", "Graph", "Intake", "Pipeline", "ReportedSpeech"],
      exclude: ["Gold", "LinkingGold"]),
    .testTarget(name: "CollationTests", dependencies: ["Collation"]),
    .testTarget(name: "ExportTests", dependencies: ["Export"]),
    // A graph out of a few lines of marked text, for the tests of what keeps it and of what asks it.
    .target(name: "GraphLiterals", dependencies: ["Graph", "ReportedSpeech"], path: "Tests/GraphLiterals"),
    .testTarget(
      name: "GraphTests",
      dependencies: ["Graph", "GraphLiterals", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "QueriesTests",
      dependencies: ["Queries", "Graph", "GraphLiterals", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "PipelineTests", dependencies: ["Pipeline", "GraphLiterals"]),
    .testTarget(name: "CommandTests", dependencies: ["stemma"]),
    .testTarget(
      name: "TidyTests", dependencies: ["Intake", "Extraction", "Collation", "Export", "Graph", "Queries"]),
  ]
)
