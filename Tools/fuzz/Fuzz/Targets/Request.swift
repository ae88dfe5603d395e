import ReportedSpeech
import ScratchFolder
import Stemma
import Web

extension FuzzTarget {
  /// A request's method, address, host and form, a line each, as the server hands them on.
  static let request = FuzzTarget(
    id: "request",
    seeds: {
      [
        "/", "/search?q=no+merit&speaker=Ann%20Lee", "/claims.json?limit=3", "/review", "/first?q=%E2%80%9CNo%E2%80%9D",
        "/check?text=about+40+wells", "/board", "/outlets", "/speakers", "/ask/claims.csv", "/openapi.json",
      ].map { Array("GET\n\($0)\n127.0.0.1:8765\n".utf8) }
        + [Array("POST\n/draft\n127.0.0.1\ntext=%E2%80%9CIt+may%E2%80%9D&x".utf8)]
    },
    open: {
      let folder = try ScratchFolder()
      let database = folder.path("stemma.db")
      _ = try Demo(database: database).ingest(now: now)
      let app = WebApp(database: database)
      return { bytes in
        let lines = String(decoding: bytes, as: UTF8.self).split(
          separator: "\n", maxSplits: 3, omittingEmptySubsequences: false
        ).map(String.init)
        guard lines.count == 4,
          let request = Request(method: lines[0], target: lines[1], hosts: [lines[2]], body: lines[3])
        else { return nil }
        let response = app.respond(to: request)
        withExtendedLifetime(folder) {}
        return response.status == 500 ? "answered with 500" : nil
      }
    })
}
