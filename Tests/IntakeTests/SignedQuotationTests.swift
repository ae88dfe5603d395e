import Testing

@testable import Intake

@Suite struct SignedQuotationTests {
  @Test(arguments: [
    ("“Nobody asked.”\n\n— Pip Harrow, baker", "speaker [Pip Harrow] of [“Nobody asked.”]"),
    ("\"Nobody asked.\"\n-- Pip Harrow", "speaker [Pip Harrow] of [\"Nobody asked.\"]"),
    ("“Nobody asked,\nand nobody will.”\n— Pip Harrow", "speaker [Pip Harrow] of [“Nobody asked, / and nobody will.”]"),
    ("“Nobody asked.\n\n“Nobody will.”\n\n— Pip Harrow", "speaker [Pip Harrow] of [“Nobody asked. / “Nobody will.”]"),
    // A post without its page.
    (
      "Nobody asked.\n— Pip Harrow (@pip) March 5, 2026",
      "quoted [Nobody asked.]\nspeaker [Pip Harrow] of [Nobody asked.]"
    ),
    (
      "Nobody asked. https://t.co/x pic.twitter.com/y\n\n— Pip Harrow (@pip) March 5, 2026",
      "quoted [Nobody asked.]\nspeaker [Pip Harrow] of [Nobody asked.]"
    ),
    ("Nobody asked.\n\n— @pip", "quoted [Nobody asked.]\nspeaker [@pip] of [Nobody asked.]"),
    // No signature: a list, a sentence, other words above.
    ("“No,” he said.\n\n- Bread\n- Butter", ""), ("“Nobody asked.”\n\n— He left the hall at once.", ""),
    ("Nobody asked.\n\n— Pip Harrow", ""), ("“Nobody asked.”\n\n- sugar and salt", ""),
  ])
  func `a dash below a quotation signs it`(text: String, markings: String) {
    #expect(marked("Ferry stops at noon for good\n\n" + text, name: "a.txt") == markings)
  }

  @Test(
    arguments: [
      ("— Pip Harrow, baker", "Pip Harrow"), ("Mayor Ida Roth", "Mayor Ida Roth"),
      ("- Pip Harrow on Monday", "Pip Harrow"),
      ("— Harbor Police (@harborpd) March 5, 2026", "Harbor Police"), ("Posted by Pip Harrow on Monday", "Pip Harrow"),
      ("— @pip", "@pip"), ("Pip de la Harrow (baker)", "Pip de la Harrow"), ("Source: Harbor Board", "Harbor Board"),
      ("— Pip Harrow.", "Pip Harrow"), ("— Pip Harrow Jr.", "Pip Harrow Jr."),
      ("— @pip March 5, 2026", "@pip"), ("— 🚢 Pip Harrow 🚢 (@pip)", "Pip Harrow"),
      ("— Pip Harrow March 5, 2026", "Pip Harrow"), ("— April May", "April May"),
      ("View this post on Instagram", nil), ("Photo: Ann Lee", nil), ("and so it went", nil), ("", nil), ("—", nil),
    ] as [(String, String?)])
  func `a credit holds a name`(line: String, name: String?) {
    let range = CreditLine(line)?.name
    let scalars = Array(line.unicodeScalars)
    #expect(range.map { String(String.UnicodeScalarView(scalars[$0])) } == name)
  }
}
