import Answers
import ReportedSpeech

extension WebApp {
  /// What a person should look at; with buttons where this server takes corrections.
  func review(_ request: Request, _ form: Form) throws -> Response {
    let limit = min(Self.limit(request, limits), 20)
    let kind = request["kind"].flatMap { word in DoubtKind.all.first { $0.id == word }?.id }
    let answer = try lookup.review(kind: kind, limit: limit, after: request["after"])
    let given = [("kind", kind), ("after", request["after"])]
    if var response = twin(answer, form) {
      if let next = answer.next {
        let address = Address(["review"], query: [("kind", kind), ("after", next)], ending: "." + form.rawValue)
        response.headers.append(("Link", "<\(address.path)>; rel=\"next\""))
      }
      return response
    }
    let frame = Frame(title: ReviewAnswer.title, section: "review", twins: Self.twins(["review"], given))
    let page = ReviewPage(
      answer: answer, kind: kind, after: request["after"], said: try lookup.corrections(last: 8),
      token: corrections?.tokens.issue())
    var response = Response.page(frame.page(page.html))
    // Else a browser would not say, on a click here, that it comes from here.
    response.replace("Referrer-Policy", "same-origin")
    if corrections != nil { response.replace("Cache-Control", "no-store") }
    return response
  }

  /// A click on the page above: of ours, once, and nothing else is ever written from a page.
  func decide(_ request: Request) throws -> Response {
    guard let corrections, request.path == ["review"] else { return onlyReading }
    guard request.isFromItsHost else {
      return problem(403, "That did not come from here", "Corrections are taken from this server’s own pages alone.")
    }
    guard corrections.tokens.redeem(request.field("token")) else {
      return problem(409, "This page was used already", "The queue has moved on: open it anew, and choose there.")
    }
    if let number = request.field("undo").flatMap({ Int64($0) }) {
      try corrections.undo(number)
    } else {
      let doubt = try lookup.review().doubts.first { $0.name == request.field("doubt") }
      guard let choice = doubt?.choices.first(where: { String($0.key) == request.field("choice") }) else {
        return problem(409, "That is settled already", "Somebody has said what is so: the queue shows what is left.")
      }
      _ = try corrections.make(choice.correction)
    }
    var response = Response.text("see the queue", status: 303)
    let kind = request.field("kind").flatMap { word in DoubtKind.all.first { $0.id == word }?.id }
    response.headers.append(("Location", Address(["review"], query: [("kind", kind)]).path))
    return response
  }

  var onlyReading: Response {
    var response = Response.text("only GET and HEAD are answered", status: 405)
    response.headers.append(("Allow", "GET, HEAD"))
    return response
  }
}
