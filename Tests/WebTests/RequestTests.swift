import Testing

@testable import Web

@Suite struct RequestTests {
  @Test(
    arguments: [
      ("/", [], [:]),
      ("/search?q=no+merit&speaker=Ann%20Lee", ["search"], ["q": "no merit", "speaker": "Ann Lee"]),
      ("/search?q=%E2%80%9CNo%E2%80%9D", ["search"], ["q": "“No”"]),
      ("/claim/3f2a/b/1-2/1", ["claim", "3f2a", "b", "1-2", "1"], [:]),
      ("//etc///passwd", ["etc", "passwd"], [:]),
    ] as [(String, [String], [String: String])])
  func `an address is read`(target: String, path: [String], query: [String: String]) throws {
    let request = try #require(Request(method: "GET", target: target, hosts: []))
    #expect(request.path == path)
    for (name, value) in query { #expect(request[name] == value) }
  }

  @Test(
    arguments: [
      "", "search", "http://other.example/", "/../x", "/a/%2e%2e/b", "/a/%2E%2e", "/a%2Fb", "/a%5Cb", "/%00", "/%zz",
      "/%",
      "/%ff", "/search?q=%ff", "/search?q=%00",
    ])
  func `what is no address of ours is none`(target: String) {
    #expect(Request(method: "GET", target: target, hosts: []) == nil)
  }
}
