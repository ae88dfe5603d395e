import Testing

@testable import Intake

@Suite struct CreditTests {
  @Test(
    arguments: [
      ("This story was originally published in The Harbor Courier on March 5.", "reprint Harbor Courier"),
      ("Originally published by KFF Health News.", "reprint KFF Health News"),
      ("This article first appeared on Harbor Today and is republished here.", "reprint Harbor Today"),
      ("The post Bridge appeared first on Harbor Courier.", "reprint Harbor Courier"),
      (
        "This story was originally published by the City Of Greyport Bulletin, a nonprofit.",
        "reprint City Of Greyport Bulletin"
      ),
      ("© 2026 Harbor Courier", "copyright Harbor Courier"),
      ("Copyright 2026 KXYZ. All rights reserved.", "copyright KXYZ"),
      ("Copyright © 2024-2026 Harbor Media, Inc.", "copyright Harbor Media"), ("© Harbor Courier 2026", nil),
      ("(c) 2026 by The Associated Press", "copyright Associated Press"), ("© 2026", nil),
      ("The book was originally published in 1951.", nil),
      ("This story was originally published in 1951.", nil),
      ("The emails, first published by the Harbor Courier, say so.", nil),
      ("Her letter was first published in March.", nil),
      ("Copyright law is old.", nil),
    ] as [(String, String?)])
  func `a credit names whose text it is`(line: String, read: String?) {
    let shown: String? =
      switch Credit(line) {
      case .reprintedFrom(let name): "reprint \(name)"
      case .copyright(let name): "copyright \(name)"
      case nil: nil
      }
    #expect(shown == read)
  }
}
