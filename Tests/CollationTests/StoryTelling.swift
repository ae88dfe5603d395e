import ReportedSpeech

@testable import Collation

/// An article as tests write it: a sentence a line, each as `Statement(sample:)` reads it ("Ann Lee said: “We will rebuild,”").
/// Lines that begin with "- " hold no statement. All of it is invented.
struct Telling {
  var outlet: String
  var title: String?
  var published: String?
  var lines: String

  init(_ outlet: String, title: String? = nil, _ published: String? = nil, _ lines: String) {
    (self.outlet, self.title, self.published, self.lines) = (outlet, title, published, lines)
  }

  var wording: ArticleWording {
    var text = ""
    var sentences: [Range<Int>] = []
    var assertions: [ReportedAssertion] = []
    let witness = Witness(
      name: TextName(text: outlet), key: outlet.lowercased(), title: title, outlet: Outlet(name: outlet),
      published: published.flatMap(Interval.init(sample:)))
    for line in lines.split(separator: "\n") {
      let holds = !line.hasPrefix("- ")
      let words = holds ? String(line) : String(line.dropFirst(2))
      let start = text.unicodeScalars.count
      if holds {
        assertions.append(
          ReportedAssertion(
            name: "\(start)", article: witness, statement: Statement(sample: words).moved(by: start)))
      }
      text += words + "\n"
      sentences.append(start..<start + words.unicodeScalars.count)
    }
    return ArticleWording(text: text, title: title, sentences: sentences, assertions: assertions)
  }
}

extension Statement {
  fileprivate func moved(by offset: Int) -> Statement {
    let move = { (passage: Passage) in
      Passage(part: passage.part, start: passage.start + offset, end: passage.end + offset, text: passage.text)
    }
    var moved = self
    moved.fragments = fragments.map { fragment in
      var moved = fragment
      moved.passage = move(fragment.passage)
      return moved
    }
    moved.mention = mention.map(move)
    moved.cue = cue.map { Cue(passage: move($0.passage), class: $0.class) }
    return moved
  }
}

/// One quarrel over an orchard in three outlets, and another affair of the same council.
enum Orchard {
  static let courier = Telling(
    "Courier", title: "Harwick council to buy the Marlow orchard", "2026-03-05",
    """
    Harwick council voted on Thursday to buy the Marlow orchard for $2.4 million and build forty flats on it.
    Ida Marlow said: “We will not sell one tree of that orchard as long as I live.”
    - The orchard has stood above the ferry terminal since 1911.
    Bo Hart said: that the council had offered twice what the land was worth
    Kit Osei said: “The flats would house nurses who now drive an hour to the hospital.”
    Ed Roe said: he did not respond to a request for comment
    """)
  static let gazette = Telling(
    "Gazette", title: "Orchard owner defies council over flats", "2026-03-06",
    """
    The council of Harwick has agreed to purchase an old orchard from the Marlow family for $2.4 million to put up flats.
    Ida Marlow told: the Gazette that the orchard would never be sold in her lifetime, not a single tree of it
    Kit Osei said: “The flats would house nurses who now drive an hour to the hospital.”
    Bo Hart said: “They offered double the worth of that land.”
    - The orchard was planted in 1911 by her grandfather.
    Ed Roe said: he did not respond to a request for comment
    """)
  static let bypass = Telling(
    "Post", title: "Milford council shelves the bypass", "2026-03-05",
    """
    Milford council on Thursday shelved plans for a bypass around the quarry, citing the price of steel.
    Ann Lee said: “We cannot pour concrete over a swamp and call it a road.”
    Sam Dray said: that lorries would go on rattling past the school for another decade
    Lou Finch said: “The quarry pays for half of what this town spends.”
    Una Bell said: “Steel has doubled since the bypass was drawn.”
    Pia Voss said: he did not respond to a request for comment
    """)
}
