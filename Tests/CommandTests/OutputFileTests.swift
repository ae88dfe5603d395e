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
}
