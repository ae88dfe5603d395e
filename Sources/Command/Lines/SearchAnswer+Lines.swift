import Answers
import Stemma

extension SearchAnswer {
  var lines: [String] {
    found.flatMap { one in
      let who = one.speaker.map { "  \($0.printable)" } ?? ""
      return [one.dateline + who]
        + one.words.wrapped(to: Terminal.current.width - 2).map { "  " + $0 } + ["  " + Style.dim(one.place)]
    }
  }
}
