// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds Stemma compiles it.
let package = Package(
  name: "bench",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "stemma", path: "../..")],
  targets: [
    .executableTarget(name: "bench", dependencies: [.product(name: "Stemma", package: "stemma")])
  ]
)
