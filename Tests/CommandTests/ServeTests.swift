import Foundation
import Testing

@Suite struct ServeTests {
  @Test func `it says where it listens, answers, and ends when it is told to`() throws {
    try Stemma.demo { stemma in
      let running = try stemma.start(["serve", "--port", "0"])
      defer { running.process.terminate() }
      let address = try #require(try running.firstLine(within: 10))
      #expect(address.hasPrefix("http://127.0.0.1:") && address.hasSuffix("/"))
      #expect(try stemma.shell("curl -s \(address)live").output == "ok\n")
      #expect(
        try stemma.shell("curl -s '\(address)search.json?q=no+merit'").output.contains("\"verdict\":\"verbatim\""))
      #expect(try stemma.shell("curl -s -H 'Host: evil.example' \(address)").output.contains("not served"))
      let second = try stemma("serve", "--port", String(address.split(separator: ":")[2].dropLast()))
      #expect(second.code == 2)
      running.process.terminate()
      running.process.waitUntilExit()
      #expect(running.process.terminationStatus == 0)
    }
  }

  @Test(arguments: [([], "413"), (["--allow-corrections"], "403")] as [([String], String)])
  func `nothing is written without leave, nor for who is not its own page`(options: [String], status: String) throws {
    try Stemma.demo { stemma in
      let running = try stemma.start(["serve", "--port", "0"] + options)
      defer { running.process.terminate() }
      let address = try #require(try running.firstLine(within: 10))
      let code = "curl -s -o /dev/null -w '%{http_code}' -d doubt=x"
      #expect(try stemma.shell("\(code) \(address)review").output == status)
      #expect(try stemma.shell("\(code) -H 'Origin: http://evil.example' \(address)review").output == status)
      #expect(try stemma.shell("curl -s \(address)review").output.contains("method=\"post\"") == !options.isEmpty)
    }
  }

  @Test func `without a graph it does not start`() throws {
    try Stemma.scratch { stemma in try #expect(stemma("serve", "--port", "0").code == 4) }
  }

  @Test func `a bound that there is not is wrong usage`() throws {
    try Stemma.demo { stemma in try #expect(stemma("serve", "--limit", "nonsense=1").code == 2) }
  }
}
