import Foundation
import ReportedSpeech
import ScratchFolder
import Testing

@testable import Intake

@Suite struct InputsTests {
  /// A folder of `files` (a name that ends in "/" is a folder, one with "→" a link), and what is done in it.
  static func inFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    let folder = try ScratchFolder()
    let root = folder.url
    for file in files {
      let parts = file.components(of: "→")
      let path = root.appending(path: parts[0]).path(percentEncoded: false)
      if parts.count == 2 {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: parts[1])
      } else if file.hasSuffix("/") {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } else {
        try Data("We will rebuild, \(file).".utf8).write(to: URL(filePath: path))
      }
    }
    try withExtendedLifetime(folder) { try body(root.path(percentEncoded: false)) }
  }

  static func expanded(_ files: [String], _ paths: [String] = [""]) throws -> [String] {
    var result: [String] = []
    try inFolder(files) { root in
      let all = try Inputs.expand(paths.map { $0 == "-" ? $0 : root + ($0.isEmpty ? "" : "/" + $0) })
      result = (all.inputs.map(\.name) + all.notices.map { "\($0.skipped ? "skipped" : "notice") \($0.text)" })
        .map { $0.replacing(root + "/", with: "").replacing(root, with: "ROOT") }
    }
    return result
  }

  @Test func `a folder gives its files, sorted, and those of its folders`() throws {
    #expect(
      try InputsTests.expanded(["b.txt", "a/", "a/z.txt", "a/c/", "a/c/y.txt", "B.txt", "10.txt", "9.txt"])
        == ["10.txt", "9.txt", "B.txt", "a/c/y.txt", "a/z.txt", "b.txt"])
  }

  @Test func `files, folders and standard input come in the order named`() throws {
    #expect(
      try InputsTests.expanded(["b.txt", "a.txt", "f/", "f/x.txt"], ["b.txt", "-", "f", "a.txt"]) == [
        "b.txt", "-", "f/x.txt", "a.txt",
      ])
  }

  @Test func `what is hidden is left out, and said`() throws {
    #expect(
      try InputsTests.expanded(["a.txt", ".DS_Store", ".git/", ".git/x"])
        == ["a.txt", "notice ROOT: 2 hidden files were left out; name them to read them"])
    #expect(try InputsTests.expanded([".a.txt"], [".a.txt"]) == [".a.txt"])
  }

  @Test func `links that lead in a circle end, and links to nowhere are said`() throws {
    #expect(
      try InputsTests.expanded(["a/", "a/x.txt", "a/loop→..", "b→a", "gone→nowhere.txt"])
        == ["a/x.txt", "skipped gone: leads nowhere"])
  }

  @Test func `a link that leads out of the folder is left out, and said; one that is named is followed`() throws {
    #expect(
      try InputsTests.expanded(["f/", "f/a.txt", "f/near→a.txt", "f/b→../b.txt", "b.txt", "f/etc→/etc"], ["f"])
        == [
          "f/a.txt", "f/near", "skipped f/b: is a link that leads out of the folder; name it to read it",
          "skipped f/etc: is a link that leads out of the folder; name it to read it",
        ])
    #expect(try InputsTests.expanded(["f/", "f/b→../b.txt", "b.txt"], ["f/b"]) == ["f/b"])
  }

  @Test func `a path that does not exist is an error, an empty folder a notice`() throws {
    #expect(try InputsTests.expanded([]) == ["notice ROOT: holds no files"])
    #expect(throws: IntakeError.noSuchPath("/no/such/path")) { try Inputs.expand(["/no/such/path"]) }
  }

  @Test func `a file is read from disk, its bytes counted, its path its key`() throws {
    try InputsTests.inFolder(["a.txt"]) { root in
      let input = Input(path: root + "/a.txt")
      var (counted, keys) = (0, [String]())
      try input.read(settings: ReadingSettings(now: now), progress: { counted += $0 }) { article, _ in
        keys.append(article.key)
      }
      #expect(keys == [root + "/a.txt"])
      #expect(counted == 23 && input.size == 23)
    }
  }

  @Test func `a file that is gone is a notice`() throws {
    var notices: [String] = []
    try Input(path: "/no/such.txt").read(
      settings: ReadingSettings(now: now), notice: { notices.append($0.text) }, article: { _, _ in })
    #expect(notices == ["/no/such.txt: cannot be read: No such file or directory"])
  }
}
