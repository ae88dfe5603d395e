import ReportedSpeech

@testable import Intake

extension FuzzTarget {
  private static let names = ["a.docx", "a.html", "a.md", "a.txt"]

  /// A file that somebody writes in; the first byte says in which form.
  static let draft = FuzzTarget(
    id: "draft",
    seeds: {
      let word = "<w:document><w:body><w:p><w:r><w:t>“We mend nets,” she said.</w:t></w:r></w:p></w:body></w:document>"
      return [
        [0] + zipped([("word/document.xml", word)]), [1] + Array("<p>“We mend nets,” she said.</p>".utf8),
        [2] + Array("---\ntitle: Nets\n---\n# Nets\n\n- “We mend *nets*,” she said.\n".utf8),
        [3] + Array("“We mend nets,” she said.\r\n".utf8),
      ]
    },
    open: {
      { bytes in
        guard let form = bytes.first else { return nil }
        // What is none of the forms is refused in words.
        let draft = try? DraftFile.read(Array(bytes.dropFirst()), name: names[Int(form) % names.count])
        return draft.flatMap { $0.article.wrong }
      }
    })
}
