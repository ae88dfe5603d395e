import Testing

@testable import Answers
@testable import Stemma

/// Which of several places an answer rests on, and what it says of whom it credits.
@Suite struct CreditedWordsTests {
  static let stories = """
    = clinic | Clickbarn | 2026-03-19T08:00:00Z | Doctor: plums cure hiccups
    A doctor says plums cure stubborn hiccups in adults. Dr Henrik Alto said that plums cure stubborn hiccups, and that people should eat ten a night.

    = harbour | Baía Diary | 2026-03-05 | Captain on nets
    “The nets were cut from below and not by any shark,” Captain Duarte Falcão said.

    = ledger | Daily Ledgerman | 2026-03-10T05:30:00Z | ‘I cheated’: champion admits using telephone in final
    Ilya Brand denied that he had used a computer to choose his moves.

    = standard | Vale Standard | 2026-03-17 | Bridge struck again
    “How many lorries does it take before somebody pays for a barrier?” Councillor Ray Mott asked.

    = press | Tarn Weekly | 2026-03-10T16:20:00Z | Owner “put gravel before lives”, jury told
    “This was a man who put gravel before lives,” prosecutor Helen Straker said.
    """

  static let archive = Result { try ScratchArchive(stories) }

  static let answers: [(words: String, speaker: String?, verdict: Verdict, tells: String)] = [
    // The sentence that names him, not the first one.
    ("plums cure stubborn hiccups", "Henrik Alto", .reported, "It is reported of Henrik Alto by 1 outlet"),
    // However his name is typed.
    ("The nets were cut from below", "Duarte Falcao", .verbatim, "Falcão, quoted by 1 outlet"),
    ("The nets were cut from below", "Falca\u{303}o", .verbatim, "Falcão, quoted by 1 outlet"),
    ("The nets were cut from below", "Duarte Falk", .misattributed, "of Duarte Falk by none"),
    // A headline's marks are no outlet's own voice.
    ("I cheated", "Ilya Brand", .unquoted, "So it stands in Daily Ledgerman"),
  ]

  @Test(arguments: answers.indices) func `words are told of whom they are reported`(index: Int) throws {
    let (words, speaker, verdict, tells) = Self.answers[index]
    let finding = try Self.archive.get().lookup.check(.text(words), speaker: speaker).finding
    #expect(finding.verdict == verdict && finding.because.contains(tells), "\(finding.because)")
  }

  @Test func `what is near and was denied is shown as denied`() throws {
    let nearest = try Self.archive.get().lookup.first(.text("he used a computer to choose his moves")).opening.finding
      .nearest
    #expect(nearest.first?.report.introduction == "Ilya Brand denied: ")
  }

  @Test func `a question without its mark is the question`() throws {
    let rows = try Self.archive.get().lookup.check(
      .text("How many lorries does it take before somebody pays for a barrier")
    ).finding.rows
    #expect(rows.first?.drifts.isEmpty == true)
  }

  @Test func `a headline's claim goes behind one that credits somebody`() throws {
    let first = try Self.archive.get().lookup.first(.text("put gravel before lives"))
    #expect(first.said.first?.speaker?.hasSuffix("Helen Straker") == true, "\(first.saidFirst)")
  }
}
