import Testing

@testable import English

@Suite struct SynonymsTests {
  @Test(
    arguments: [
      ("a b,c", ["a 0", "b 0", "c 1"]), ("", []), (" a  b ,", ["a 0", "b 0"]), (",a", ["a 1"]),
    ] as [(StaticString, [String])])
  func `a table is read in one pass`(table: StaticString, stems: [String]) {
    let known = Dictionary(uniqueKeysWithValues: ["a", "b", "c"].map { (Fingerprint.of($0), $0) })
    var read: [String] = []
    StemTable.read(table) { stem, group in read.append("\(known[stem] ?? "?") \(group)") }
    #expect(read == stems)
  }

  @Test(arguments: [
    ("yon", "yonder", true), ("yonder", "yon", true), ("yon", "zeal", false), ("nowhere2", "yon", false),
  ])
  func `stems of one group meet`(a: String, b: String, meet: Bool) {
    let synonyms = Synonyms.standard
    let groups = [a, b].map { synonyms.groups(of: Fingerprint.of($0)) }
    #expect(Synonyms.meet(groups[0], groups[1]) == meet)
    for group in groups { #expect(group == group.sorted()) }
    #expect(synonyms.count > 9_000)
  }

  @Test func `opposites are opposite both ways, and groups of two alone`() {
    let (up, down) = (Fingerprint.of("above"), Fingerprint.of("abov"))
    let below = Fingerprint.of("below")
    #expect(Synonyms.standard.areOpposite(down, below) && Synonyms.standard.areOpposite(below, down))
    #expect(!Synonyms.standard.areOpposite(up, below))
  }
}
