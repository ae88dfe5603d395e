import Foundation
import Testing

/// What stands where something is to be written.
@Suite struct OutputFileTests {
  @Test(arguments: [
    ["export", "graphml", "-o"], ["export", "csv", "-o"], ["trace", "no merit", "--svg"],
  ])
  func `nothing is written over unless that is said, and the graph never`(words: [String]) throws {
    try Stemma.demo { stemma in
      let isFolder = words[1] == "csv"
      try stemma.write("mine", to: "taken")
      for force in [[], ["--force"]] {
        for name in ["stemma.db", "stemma.db-wal", "./stemma.db"] {
          let result = try stemma.run(words + [name] + force)
          #expect(result.code == 2 && result.error.contains("belongs to the graph itself"), "\(result)")
        }
      }
      let refused = try stemma.run(words + ["taken"])
      #expect(refused.code == 2 && refused.error.contains("--force"), "\(refused)")
      #expect(try stemma.read("taken") == "mine")
      #expect(try stemma.run(words + ["new"]).code == 0)
      #expect(try stemma.run(words + ["new"]).code == 2)
      #expect(try stemma.run(words + ["new", "--force"]).code == 0)
      if !isFolder {
        #expect(try stemma.run(words + ["taken", "--force"]).code == 0)
        #expect(try stemma.read("taken") != "mine")
      }
      #expect(try stemma.files() == ["new", "stemma.db", "taken"])
      #expect(try stemma("verify").code == 0)
    }
  }

  /// What stands there, made by a shell, and what is said of it when a folder is to take its place.
  @Test(arguments: [
    ("mkfifo x", "a pipe or a device"), ("mknod x c 1 3 2>/dev/null || mkfifo x", "a pipe or a device"),
    ("echo mine > y; ln -s y x", "it is a link"), ("mkdir y; ln -s y x", "it is a link"),
    ("ln -s nowhere x", "it is a link"),
    ("mkdir x; echo mine > x/y", "holds 'y'"),
  ])
  func `a folder takes the place of nothing but a file or an earlier export`(made: String, why: String) throws {
    try Stemma.demo { stemma in
      _ = try stemma.shell(made)
      let before = try stemma.shell("ls -lR").output
      for format in ["csv", "neo4j"] {
        let result = try stemma("export", format, "-o", "x", "--force")
        #expect(result.code == 2 && result.error.contains(why), "\(result)")
        #expect(try stemma.shell("ls -lR").output == before)
      }
    }
  }

  @Test(arguments: [["export", "graphml", "-o"], ["trace", "no merit", "--svg"], ["report", "no merit", "-o"]])
  func `a file is written where a link leads, into a pipe, and in place of nothing else`(words: [String]) throws {
    try Stemma.demo { stemma in
      _ = try stemma.shell("echo before > file; ln -s file link; ln -s nowhere lost; mkdir folder; mkfifo pipe")
      #expect(try stemma.run(words + ["link"]).code == 2)
      #expect(try stemma.run(words + ["link", "--force"]).code == 0)
      #expect(try stemma.shell("test -L link && ! grep -qx before file").code == 0)
      for name in ["lost", "folder"] {
        let result = try stemma.run(words + [name, "--force"])
        #expect(result.code == 2 && result.error.contains("it is a "), "\(result)")
      }
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      #expect(
        try stemma.shell("cat pipe > read & stemma \(line) pipe --force; wait; test -p pipe -a -s read").code == 0)
    }
  }

  @Test func `what a killed export left is gone after the next one, and what a running one writes is not`() throws {
    try Stemma.demo { stemma in
      let (left, running) = ("x.unfinished-\(UUID().uuidString)", "x.unfinished-\(UUID().uuidString)")
      for (format, made) in [("graphml", "echo part >"), ("csv", "mkdir")] {
        _ = try stemma.shell("\(made) \(left); \(made) \(running); echo mine > x.unfinished-notes")
        let line = "exec 9<\(running); flock 9; stemma export \(format) -o x --force"
        #expect(try stemma.shell(line).code == 0)
        #expect(try stemma.files() == ["stemma.db", "x", running, "x.unfinished-notes"].sorted())
        _ = try stemma.shell("rm -r x x.*")
      }
    }
  }
}
