import Foundation
import Testing

@Suite struct ExportTests {
  @Test(arguments: ["graphml", "gexf", "node-link", "cytoscape", "cypher", "turtle", "jsonld"])
  func `a file and standard output get the same`(format: String) throws {
    try Stemma.demo { stemma in
      let file = try stemma("export", format, "-o", "graph")
      #expect(file.code == 0 && file.output.isEmpty && file.error.isEmpty)
      let output = try stemma("export", format, "-o", "-").output
      #expect(try stemma.read("graph") == output)
      #expect(try stemma("export", format).output == output)
      for word in ["Harbor Courier", format == "jsonld" ? "alternateOf" : "number_changed"] {
        #expect(output.contains(word))
      }
    }
  }

  @Test func `every edge of node-link leads from a node to a node`() throws {
    try Stemma.demo { stemma in
      let output = try stemma("export", "node-link").output
      let graph = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      let nodes = try #require(graph["nodes"] as? [[String: Any]])
      let edges = try #require((graph["links"] ?? graph["edges"]) as? [[String: Any]])
      let ids = Set(nodes.compactMap { $0["id"] as? String })
      #expect(ids.count == nodes.count && nodes.count > 100)
      #expect(edges.count > 100)
      for edge in edges {
        for end in ["source", "target"] { #expect(ids.contains(edge[end] as? String ?? "")) }
      }
    }
  }

  @Test(arguments: ["no/such/folder/graph", "taken"])
  func `a target that cannot be written is 2 and leaves nothing`(target: String) throws {
    try Stemma.demo { stemma in
      try stemma.write("mine", to: "taken/file")
      let result = try stemma("export", "graphml", "-o", target)
      #expect(result.code == 2)
      #expect(result.error.contains("'\(target)' cannot be written"))
      #expect(try stemma.files() == ["stemma.db", "taken"])
      #expect(try stemma.read("taken/file") == "mine")
    }
  }

  @Test(arguments: [
    ["csv"], ["gif", "-o", "x"], ["graphml", "--csv-safe"], ["turtle", "--base", "a b"],
    ["gexf", "--from", "yesterday"],
    ["gexf", "--to", "2026-02-30"],
  ])
  func `what makes no sense is 2 and says why`(arguments: [String]) throws {
    try Stemma.demo { stemma in
      let result = try stemma.run(["export"] + arguments)
      #expect(result.code == 2 && result.output.isEmpty && !result.error.isEmpty, "\(result)")
      #expect(try stemma.files() == ["stemma.db"])
    }
  }

  @Test func `a part that is not there is 3 and writes nothing`() throws {
    try Stemma.demo { stemma in
      let result = try stemma("export", "gexf", "--outlet", "No Such Outlet", "-o", "part.gexf")
      #expect(result.code == 3 && result.error.contains("no outlet is called “No Such Outlet”"), "\(result)")
      #expect(try stemma.files() == ["stemma.db"])
    }
  }

  @Test func `a spreadsheet finds no formula where that is asked for`() throws {
    try Stemma.scratch { stemma in
      try stemma.write("---\ntitle: =HYPERLINK(1)\n---\n“We will rebuild,” Ann Lee said.\n", to: "a.md")
      #expect(try stemma("ingest", "a.md").code == 0)
      #expect(try stemma("export", "csv", "-o", "plain/").code == 0)
      #expect(try stemma("export", "csv", "--csv-safe", "-o", "safe").code == 0)
      #expect(try stemma.read("plain/nodes.csv").contains(",=HYPERLINK(1),"))
      #expect(try stemma.read("safe/nodes.csv").contains(",'=HYPERLINK(1),"))
      #expect(try !stemma.read("safe/nodes.csv").contains(",=HYPERLINK(1),"))
    }
  }

  @Test func `a reader that goes away is no crash`() throws {
    try Stemma.demo { stemma in
      let result = try stemma.shell("stemma export node-link | head -c 10")
      #expect(result.output == String(try stemma("export", "node-link").output.prefix(10)))
      #expect(!result.error.contains("Fatal") && !result.error.contains("rror:"))
    }
  }
}
