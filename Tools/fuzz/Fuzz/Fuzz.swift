import Foundation

/// libFuzzer brings the program's `main`; these two are what it calls.
///
/// `STEMMA_FUZZ=list Fuzz` prints the targets, `STEMMA_FUZZ=seed:TARGET Fuzz FOLDER` writes the seeds of one, and
/// `STEMMA_FUZZ=TARGET Fuzz [libFuzzer's options and folders]` fuzzes it.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> Int32 {
  let asked = ProcessInfo.processInfo.environment["STEMMA_FUZZ"] ?? "list"
  let words = asked.split(separator: ":", maxSplits: 1)
  guard let target = FuzzTarget.all.first(where: { $0.id == words.last.map(String.init) }) else {
    for target in FuzzTarget.all { print(target.id) }
    exit(asked == "list" ? 0 : 2)
  }
  do {
    guard words.count == 2 else {
      Fuzz.check = try target.open()
      return 0
    }
    for (i, seed) in try target.seeds().enumerated() {
      let folder = URL(fileURLWithPath: CommandLine.arguments.last ?? ".")
      try Data(seed).write(to: folder.appendingPathComponent("seed-\(i)"))
    }
    exit(0)
  } catch {
    Fuzz.stop("cannot begin: \(error)")
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  do {
    if let wrong = try Fuzz.check(Array(UnsafeBufferPointer(start: bytes, count: size))) { Fuzz.stop(wrong) }
  } catch { Fuzz.stop("throws \(error)") }
  return 0
}

private enum Fuzz {
  /// Set once, before the first input; libFuzzer hands over one input after the other.
  nonisolated(unsafe) static var check: ([UInt8]) throws -> String? = { _ in nil }

  /// libFuzzer writes down the input that this happens at.
  static func stop(_ wrong: String) -> Never {
    FileHandle.standardError.write(Data("wrong: \(wrong)\n".utf8))
    abort()
  }
}
