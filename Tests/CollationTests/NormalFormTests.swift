import ReportedSpeech
import Testing

@testable import Collation

/// What is written in two ways and is one thing: the two sides have the same words in normal form.
@Suite struct NormalFormTests {
  @Test(arguments: [
    // Quotation marks, dashes, apostrophes, brackets, ellipses.
    ("“We didn’t”", "\"We didn't\""), ("the pier—old", "the pier - old"), ("the pier – old", "the pier -- old"),
    ("‘so’ it went", "\"so\" it went"), ("it fell … again", "it fell ... again"),
    ("it fell . . . again", "it fell… again"),
    ("«rebuild» it", "“rebuild” it"),
    // Contractions.
    ("we won't", "we will not"), ("they can’t", "they cannot"), ("she’s here", "she is here"), ("I'd go", "I would go"),
    ("we're gonna go", "we are going to go"), ("they’ve gone", "they have gone"),
    // Numbers.
    ("twenty-one ships", "21 ships"), ("twenty one ships", "21 ships"), ("a dozen ships", "12 ships"),
    ("two dozen ships", "24 ships"), ("1.2 million people", "1,200,000 people"), ("1.2m people", "1200000 people"),
    ("two hundred and fifty ships", "250 ships"), ("one hundred ships", "100 ships"), ("a hundred ships", "100 ships"),
    ("half a million people", "500,000 people"), ("three thousand five hundred", "3,500"), ("5,000", "5000"),
    ("one million people", "1 million people"), ("a thousand ships", "1,000 ships"),
    // Ordinals.
    ("the 21st time", "the twenty-first time"), ("its third loan", "its 3rd loan"),
    // Percentages.
    ("5 percent", "5%"), ("five per cent", "5 percent"), ("5 pct", "5 %"), ("5.5 percent", "5.5 %"),
    // Currencies.
    ("$5bn", "5 billion dollars"), ("US$5 billion", "$5 billion"), ("five billion dollars", "$5B"),
    ("£3m", "3 million pounds"),
    ("€2.5 million", "2.5m euros"), ("$5", "5 dollars"), ("50 cents", "50 cents"),
    // Dates.
    ("Sept. 11", "September 11"), ("March 5th", "March 5"), ("the 9/11 attacks", "the Sept. 11 attacks"),
    ("Mon. morning", "Monday morning"), ("03/05/2024", "03/05/2024"),
    // Titles, signs, spellings.
    ("Mr. Lee", "Mr Lee"), ("rebuild & repair", "rebuild and repair"),
    ("the U.S. Navy", "the US Navy"), ("organise the labour of the centre", "organize the labor of the center"),
    ("she travelled grey roads", "she traveled gray roads"), ("re-election", "reelection"), ("co-operate", "cooperate"),
    ("the defence licence", "the defense license"), ("analysing catalogues", "analyzing catalogs"),
    ("naïve café", "naive cafe"),
    ("the programme", "the program"), ("10 km", "10 kilometres"), ("3 p.m.", "3 pm"),
    ("a 10-year-old", "a 10 year old"),
  ]) func `two ways to write one thing`(_ a: String, _ b: String) {
    let (x, y) = (Wording(sample: a).words, Wording(sample: b).words)
    #expect(x == y)
  }

  @Test(arguments: [
    ("on March 5", "on 5 March"), ("on Mar. 5, 2024", "on 2024-03-05"), ("March 5th", "5 March"),
    ("5 March 2024", "March 5, 2024"),
  ]) func `a date has the same words in any order`(_ a: String, _ b: String) {
    let (x, y) = (Wording(sample: a).words, Wording(sample: b).words)
    #expect(x.sorted() == y.sorted())
  }

  @Test(arguments: [
    ("5 percent", "5 dollars"), ("5 percent", "5 percentage points"), ("twenty-one", "twenty, one"),
    ("March 5", "May 5"),
    ("2024-03-05", "2024-03-06"), ("us", "US"), ("a dozen", "dozens"), ("one of us", "1 of them"), ("may", "May 5"),
    ("second", "2"), ("two million, five died", "2,000,005 died"), ("$5 million", "$5 billion"), ("for", "four"),
    ("two, hundred", "200"),
  ]) func `two things stay two`(_ a: String, _ b: String) {
    #expect(Wording(sample: a).words != Wording(sample: b).words)
  }

  @Test(arguments: [
    "It cost $⟨2.5 billion⟩ then", "⟨five per cent⟩ of it", "⟨two hundred and fifty⟩ ships", "US$⟨5 billion⟩ of it",
    "the ⟨9/11⟩ attacks",
    "⟨half a million⟩ people",
  ]) func `a figure or a date points to all of its words`(_ marked: String) {
    let open = marked.unicodeScalars.prefix { $0 != "⟨" }.count
    let close = marked.unicodeScalars.prefix { $0 != "⟩" }.count - 1
    let wording = Wording(sample: marked.filter { $0 != "⟨" && $0 != "⟩" })
    let inside = wording.tokens.filter { $0.start < close && $0.end > open }
    #expect(inside.first?.start == open && inside.last?.end == close, "\(inside.map { ($0.start, $0.end) })")
  }
}
