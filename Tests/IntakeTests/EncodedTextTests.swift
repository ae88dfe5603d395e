import Testing

@testable import Intake

@Suite struct EncodedTextTests {
  private static let base64 = String(
    repeating: "VGhlIGZlcnJ5IHN0b3BzIGF0IG5vb24sIGFuZCBmaXNoZXJtZW4gZ2F0aGVyLg+/", count: 3)
  private static let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

  @Test(arguments: [
    base64, base64 + "\n" + base64 + "==", "\(digest)\n\(digest)", "ferry.txt \(digest)",
  ])
  func `what a program encoded is no language`(text: String) {
    #expect(text.isEncoded)
    #expect(printed(text) == "skipped: -: holds no words, only what a program encoded")
  }

  @Test(arguments: [
    "", "The ferry stops.", "Паром остановится в полдень, и рыбаки соберутся у причала.",
    "渡船将于中午停航,渔民们将聚集在码头。渡船将于中午停航2026渔民们将聚集在码头渡船将于中午停航",
    "เรือข้ามฟากจะหยุดให้บริการตอนเที่ยงวันและชาวประมงจะมารวมตัวกันที่ท่าเรือ2026",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "https://a.example/2026/03/05/the-ferry-stops-at-noon-and-fishermen-gather-on-the-quay-1234567",
    "The ferry’s digest, the board said on Thursday in a long letter to all fishermen, is \(digest).",
  ])
  func `words of any script are a language`(text: String) { #expect(!text.isEncoded) }
}
