import Answers
import Stemma

extension SearchAnswer {
  var lines: [String] {
    let width = Terminal.current.width - 2
    return found.flatMap { one in
      let who = one.speaker == nil ? "" : "  \(one.sayer.printable)"
      let below = one.text.printable.wrapped(to: width) + [Style.dim(one.address.printable)]
      return [Style.name(one.dateline.printable) + who] + below.map { "  " + $0 }
    }
  }
}
