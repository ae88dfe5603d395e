import Foundation
import Testing

/// Two at once, and one that is cut off.
@Suite struct InterruptTests {
  /// One quote to three articles, so that there is something to decide; no two quotes share a word.
  ///
  /// - Parameter padding: bytes that each carries besides, and that nobody reads.
  private func news(_ range: Range<Int>, padding: Int = 0) -> String {
    let syllables = ["bar", "cor", "del", "fen", "gral", "hol", "jun", "kel", "lom", "mar", "nor", "pel", "quin"]
    func word(_ story: Int, _ place: Int) -> String {
      syllables[(story + place) % 13] + syllables[(story / 13 + 3 * place) % 13] + syllables[place] + "ing"
    }
    return range.map { i in
      let speaker = ["Ann Lee", "Jo Ray", "Mina Osei"][i / 3 % 3]
      let quote = "“" + (0..<8).map { word(i / 3, $0) }.joined(separator: " ") + ",”"
      let head = #""id":"n\#(i)","outlet":"Outlet \#(i % 3)","date":"2026-03-0\#(1 + i % 9)""#
      let filler = String(repeating: "x", count: padding)
      return #"{\#(head),"text":"\#(quote) \#(speaker) said on Monday.","filler":"\#(filler)"}"# + "\n"
    }.joined()
  }

  @Test func `an interrupted ingest is 130 and leaves a whole graph`() throws {
    try Stemma.scratch { stemma in
      let articles = news(0..<600, padding: 1000)
      let running = try stemma.start(["ingest", "-"])
      // Three batches and more, and its input stays open: it cannot finish before it is interrupted.
      try running.type(articles)
      try stemma.waitForJournal(of: 100_000)
      running.process.interrupt()
      let result = try running.finish()
      #expect(result.code == 130)
      #expect(running.process.terminationReason == .exit)
      #expect(try stemma("verify", "--rebuild").code == 0)

      let again = try stemma("ingest", "-", input: articles)
      #expect(again.code == 0 && again.output.contains("added"), "\(again.error)")
      #expect(try stemma("ask", "articles", "--ndjson").output.split(separator: "\n").count == 600)
      #expect(try stemma("verify", "--rebuild").code == 0)
    }
  }

  @Test func `two ingests at once both arrive`() throws {
    try Stemma.scratch { stemma in
      try stemma.write(news(0..<60), to: "a.jsonl")
      try stemma.write(news(40..<100), to: "b.jsonl")
      let running = try ["a.jsonl", "b.jsonl", "a.jsonl"].map { try stemma.start(["ingest", $0]) }
      for one in running {
        let result = try one.finish()
        #expect(result.code == 0, "\(result.error)")
      }
      #expect(try stemma("ask", "articles", "--ndjson").output.split(separator: "\n").count == 100)
      let verified = try stemma("verify", "--rebuild")
      #expect(verified.code == 0, "\(verified.output)")
    }
  }

  @Test func `reading goes on while another writes`() throws {
    try Stemma.demo { stemma in
      let running = try stemma.start(["ingest", "-"])
      try running.type(news(0..<70))
      for _ in 0..<5 { #expect(try stemma("first", "lawsuit has no merit").code == 0) }
      #expect(try running.finish().code == 0)
      #expect(try stemma("verify").code == 0)
    }
  }
}

extension Stemma {
  /// Until the graph that is being written to has a journal of so many bytes.
  fileprivate func waitForJournal(of bytes: Int) throws {
    let journal = folder.appendingPathComponent("stemma.db-wal").path
    for _ in 0..<1000 {
      let attributes = try? FileManager.default.attributesOfItem(atPath: journal)
      if let size = attributes?[.size] as? NSNumber, size.intValue >= bytes { return }
      usleep(20_000)
    }
    Issue.record("nothing was written")
  }
}
