import ReportedSpeech
import Testing

@testable import Intake

/// Quotations that other programs found: the text that is made of them, and what is known of their articles.
@Suite struct QuotedWordsTests {
  @Test(arguments: [
    (
      QuotedWords(before: "the mayor said ", words: "we will", after: " before leaving"),
      "the mayor said “we will” before leaving"
    ),
    (QuotedWords(before: "she said, “", words: "We will,", after: "” and left."), "she said, “We will,” and left."),
    (QuotedWords(words: "“We will,”", after: ", she said."), "“We will,”, she said."),
    (QuotedWords(words: "we will", speaker: "Jane Doe"), "“we will” — Jane Doe"),
    (QuotedWords(before: "Doe said:", words: "we will", speaker: "Jane Doe"), "Doe said: “we will”"),
    (QuotedWords(before: "a\n\nb (", words: "we\twill", after: ") c"), "a b (“we will”) c"),
  ])
  func `a quotation and its surroundings are a paragraph`(quoted: QuotedWords, paragraph: String) {
    #expect(quoted.paragraph == paragraph)
  }

  @Test(arguments: [
    ("`` We will , '' she said .", "“We will,” she said."),
    ("The firm -LRB- which did n't answer -RRB- owes $ 5 , or 3 % .", "The firm (which didn't answer) owes $5, or 3%."),
    ("<p> One . </p> <p class= big > Two 's . <br> Three .", "One.\n\nTwo's.\n\nThree."),
    ("[ D ] espite it , \" they \" left", "[D]espite it, “they” left"),
    ("She said: “We won’t.” 5 < 6 and 'tis", "She said: “We won’t.” 5 < 6 and 'tis"),
  ])
  func `words cut by the Penn Treebank's rules are put together`(cut: String, whole: String) {
    #expect(PennTokens.joined(cut) == whole)
  }

  @Test(arguments: [
    // GQG: nobody knows more of its date than that the article was out by then.
    (
      #"{"date":"2026-03-05T00:15:00Z","url":"https://a.example/x","title":"T","lang":"English","quotes":[{"pre":"he said ","quote":"we will","post":" twice"},{"pre":"","quote":"no","post":""}]}"#,
      """
      key https://a.example/x
      outlet a.example <a.example>
      url https://a.example/x
      title T
      language en
      processed 2026-03-05T00:15:00Z, second
      fetched 2026-03-05T00:15:00Z
      excerpt he said “we will” twice

      “no”
      """
    ),
    (
      #"{"date":"x","url":"https://a.example/x","quotes":[{"pre":"a","quote":" ","post":"b"}]}"#,
      "skipped: -, line 1: holds no quotation"
    ),
    // Quotebank by quotation: the addresses are in the order of their dates.
    (
      #"{"quoteID":"2019-11-05-000001","quotation":"we will , all of us","speaker":"None","qids":[],"date":"2019-11-05 08:04:05","numOccurrences":2,"probas":[["None","1.0"]],"urls":["http://a.example/x","http://b.example/2019/11/09/y"],"phase":"E"}"#,
      """
      key 2019-11-05-000001
      outlet a.example <a.example>
      url http://a.example/x
      canonical https://a.example/x
      record 2019-11-05T08:04:05Z, second, zone assumed, chosen
      excerpt “we will, all of us”
      extra {"numOccurrences":2,"phase":"E","probas":[["None","1.0"]],"qids":[]}
      key 2019-11-05-000001#2
      outlet b.example <b.example>
      url http://b.example/2019/11/09/y
      canonical https://b.example/2019/11/09/y
      url 2019-11-09, day, chosen
      excerpt “we will, all of us”
      extra {"numOccurrences":2,"phase":"E","probas":[["None","1.0"]],"qids":[]}
      """
    ),
    (
      #"{"quoteID":"q","quotation":"we will","speaker":"Jane Doe","probas":[{"speaker":"Jane Doe","proba":0.9,"qids":["Q1"]}],"urls":[]}"#,
      "key q\nexcerpt “we will” — Jane Doe\nextra {\"probas\":[{\"proba\":0.9,\"qids\":[\"Q1\"],\"speaker\":\"Jane Doe\"}]}"
    ),
    // Quotebank by article.
    (
      #"{"articleID":"a1","articleLength":9,"date":"2019-11-05 08:30:00","phase":"E","title":"T","url":"http://a.example/x","names":[{"name":"Jane Doe","ids":"['Q1']","offsets":"[[0, 1]]"}],"quotations":[{"quoteID":"q1","quotation":"we will","quotationOffset":3,"leftContext":"Jane Doe said , ``","rightContext":"'' and left .","globalTopSpeaker":"Jane Doe","localTopSpeaker":"Jane Doe","numOccurrences":1},{"quoteID":"q2","quotation":"never again","leftContext":"","rightContext":"","localTopSpeaker":"Jane Doe"}]}"#,
      """
      key a1
      outlet a.example <a.example>
      url http://a.example/x
      canonical https://a.example/x
      title T
      record 2019-11-05T08:30:00Z, second, zone assumed, chosen
      excerpt Jane Doe said, “we will” and left.

      “never again” — Jane Doe
      extra {"articleLength":9,"names":[{"ids":"['Q1']","name":"Jane Doe","offsets":"[[0, 1]]"}],"phase":"E","quotations":[{"globalTopSpeaker":"Jane Doe","localTopSpeaker":"Jane Doe","numOccurrences":1,"quotationOffset":3,"quoteID":"q1"},{"localTopSpeaker":"Jane Doe","quoteID":"q2"}]}
      """
    ),
    // Later exports hold the whole text: that is the article, and no excerpt.
    (
      #"{"articleID":"a1","content":"<p> `` We will , '' she said .","quotations":[{"quoteID":"q1","quotation":"We will","contextStart":0,"contextEnd":7}]}"#,
      "key a1\nextra {\"quotations\":[{\"contextEnd\":7,\"contextStart\":0,\"quoteID\":\"q1\"}]}"
    ),
    // MemeTracker's posts; one without a phrase says nothing.
    (
      "P\thttp://a.example/x\nT\t2008-09-09 22:35:24\nQ\twe will\nQ\tno\nL\thttp://b.example/\n\nP\thttp://c.example/\nT\t2008-09-09 22:35:24\n\n",
      """
      key https://a.example/x
      outlet a.example <a.example>
      url http://a.example/x
      canonical https://a.example/x
      record 2008-09-09T22:35:24Z, second, zone assumed, chosen
      excerpt “we will”

      “no”
      extra {"links":["http://b.example/"]}
      """
    ),
    // MemeTracker's clusters.
    (
      "format:\nA: <ClSz>  <TotFq>  <Root>  <ClId>\nB:          <QtFq>  <Urls>  <QtStr>  <QtId>\nC:                   <Tm>  <Fq>  <UrlTy>  <Url>\n\n"
        + "2\t3\twe will not\t7\n\t3\t1\twe will\t8\n\t\t2008-09-09 22:35:24\t2\tB\thttp://a.example/x\n",
      """
      key 8 https://a.example/x
      outlet a.example <a.example>
      url http://a.example/x
      canonical https://a.example/x
      record 2008-09-09T22:35:24Z, second, zone assumed, chosen
      excerpt “we will”
      extra {"address_kind":"blog","mentions":"2"}
      """
    ),
  ])
  func `what is known of an article is kept`(input: String, article: String) { #expect(printed(input) == article) }
}
