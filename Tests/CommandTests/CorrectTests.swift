import Testing

/// Corrections as a person types them.
@Suite struct CorrectTests {
  static let story = """
    {"id":"courier/1","outlet":"Harbor Courier","date":"2026-03-05","text":"“The discharge may have reached about 40 wells on the east bank,” engineer Ines Hall said."}
    {"id":"times/1","outlet":"Bay Times","date":"2026-03-06","text":"“The discharge has reached about 400 wells on the east bank,” Ines K. Hall said. “Nobody drinks it,” Mayor Ann Lee said."}
    {"id":"post/1","outlet":"Hill Post","date":"2026-03-07","text":"“Nobody here drinks it at all,” Anna Lee said."}

    """

  private func archive(_ body: (Stemma) throws -> Void) throws {
    try Stemma.scratch { stemma in
      try stemma.write(Self.story, to: "story.jsonl")
      #expect(try stemma("ingest", "story.jsonl").code == 0)
      try body(stemma)
    }
  }

  @Test func `a correction is made, listed, exported, undone and replayed`() throws {
    try archive { stemma in
      let merged = try stemma("correct", "merge-speakers", "Ann Lee", "Anna Lee")
      #expect(merged.code == 0 && merged.error.isEmpty)
      #expect(merged.output == "correction 1: “Ann Lee” and “Anna Lee” are one speaker, called Ann Lee\n")
      let dated = try stemma("correct", "date", "post/9", "2026-03-09")
      #expect(dated.code == 0)
      #expect(dated.output.contains("waiting: no article has the key 'post/9' yet"))
      let list = try stemma("correct", "list")
      #expect(list.output.split(separator: "\n").count == 3)
      #expect(list.output.contains("post/9 was published on 9 March 2026\n"))
      let export = try stemma("correct", "export").output
      #expect(export.split(separator: "\n").count == 2)
      #expect(try stemma("correct", "undo", "1").output.hasPrefix("correction 1 is undone"))
      #expect(try stemma("correct", "undo", "1").code == 3)
      try stemma.write(export, to: "corrections.jsonl")
      #expect(try stemma("correct", "replay", "corrections.jsonl").output == "1 made, 1 stood already, 1 waiting\n")
      // Made in one second, so that which comes first is only the order of arrival.
      let replayed = try stemma("correct", "export").output
      #expect(replayed.split(separator: "\n").sorted() == export.split(separator: "\n").sorted())
      #expect(try stemma("correct", "replay", "-", input: export).output == "2 stood already, 1 waiting\n")
      #expect(try stemma("verify", "--rebuild").code == 0)
    }
  }

  @Test(
    arguments: [
      (["merge-speakers", "Ann Lee"], Int32(2), "two names"), (["merge-speakers", "Ann Lee", "Ann Lee"], 2, "twice"),
      (["merge-speakers", "Ann Lee", "Bo Hart"], 3, "nobody is called “Bo Hart”"),
      (["merge-speakers", "Ann Lee", "Lee"], 3, "did you mean Ann Lee or Anna Lee?"),
      (["merge-speakers", "Ann Lee", "Anna Lee", "--kind", "robot"], 2, "--kind takes one of"),
      (["split-speaker", "Ann Lee"], 2, "key"), (["split-speaker", "Bo Hart", "times/1"], 3, "nobody is called"),
      (["merge-claims", "1"], 2, "two claims"), (["merge-claims", "1", "999"], 3, "no claim 999"),
      (["split-claim", "999"], 3, "nothing said has this number"),
      (["split-claim", "times/1:zebra"], 3, "no such statement"),
      (["split-claim", "times/1:the moon"], 3, "no such statement"), (["split-claim", "times/1:o"], 2, "say which"),
      (["reject", "1", "1"], 2, "the same statement"), (["confirm", "1"], 2, "earlier"),
      (["rename-outlet", "Nowhere", "Here"], 3, "no outlet is called “Nowhere”"),
      (["rename-outlet", "Courier", "Here"], 3, "did you mean Harbor Courier?"),
      (["rename-outlet", "Bay Times", "Bay Times"], 2, "already"), (["rename-outlet", "Bay Times", " "], 2, "empty"),
      (["date", "times/1", "soonish"], 2, "is no date"),
      (["date", "times/1", "2026-03-05", "--zone", "Mars/X"], 2, "zone"),
      (["undo", "7"], 3, "no correction 7"), (["undo", "x"], 2, "x"), (["list"], 3, "nothing was corrected yet"),
      (["other-story", "times/1", "times/1"], 2, "the same article"), (["mrege-claims", "1"], 2, "'merge-claims'"),
      (["replay", "none.jsonl"], 2, "no file"), (["replay", "story.jsonl"], 3, "holds no correction"),
      (["levitate"], 2, "levitate"),
    ] as [([String], Int32, String)])
  func `what cannot be done says why, and what to do`(arguments: [String], code: Int32, words: String) throws {
    try archive { stemma in
      let result = try stemma.run(["correct"] + arguments)
      #expect(result.code == code, "\(arguments): \(result.error)")
      #expect(result.error.contains(words), "\(arguments): \(result.error)")
      #expect(try stemma("correct", "export").output.isEmpty)
    }
  }

  @Test func `a correction has these keys in every form`() throws {
    try archive { stemma in
      let made = try stemma("correct", "rename-outlet", "Bay Times", "Herald", "--json")
      #expect(
        Shape(json: made.output)?.description
          == "{correction made_at kind says state because operation{operation outlet name}}")
      #expect(try stemma("correct", "list", "--csv").output.hasPrefix("correction,made_at,kind,says,state,because\r\n"))
      #expect(Shape(json: try stemma("correct", "list", "--json").output) != nil)
      let lines = try stemma("correct", "export").output
      #expect(Shape(lines: lines)?.description == "{made_at operation{operation outlet name}}")
    }
  }

  @Test func `corrections without a graph are told so`() throws {
    try Stemma.scratch { stemma in
      let codes = [
        try stemma("correct", "list").code, try stemma("correct", "date", "a", "2026-03-05").code,
      ]
      let files = try stemma.files()
      #expect(codes == [4, 4] && files.isEmpty)
    }
  }

  @Test func `speakers --merges says which names are one, why, and where`() throws {
    try archive { stemma in
      let merges = try stemma("speakers", "--merges").output
      #expect(
        merges == """
          Ines K. Hall  person, 2 articles
            Ines K. Hall  full-name     times/1
            Ines Hall     full-name     courier/1

          """)
      #expect(try stemma("correct", "merge-speakers", "Ann Lee", "Anna Lee").code == 0)
      #expect(try stemma("speakers", "--merges").output.contains("  Anna Lee      correction    post/1\n"))
      let rows = try stemma("speakers", "--merges", "--csv").output
      #expect(rows.hasPrefix("speaker,name,kind,called,rule,article,outlet,via\r\n"))
    }
  }
}
