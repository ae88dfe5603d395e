import Answers
import Stemma

extension SearchAnswer {
  var lines: [String] {
    found.flatMap { one in
      let who = one.speaker.map { "  \($0.printable)" } ?? ""
      return [Style.name(one.dateline.printable) + who]
        + one.text.printable.wrapped(to: Terminal.current.width - 2).map { "  " + $0 }
        + ["  " + Style.dim(one.address.printable)]
    }
  }
}
