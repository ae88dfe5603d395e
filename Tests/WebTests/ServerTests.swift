import Foundation
import Testing

@testable import Web

/// The server with a socket: slow clients, floods and heads that are too large.
@Suite(.serialized) struct ServerTests {
  private func serve(_ limits: ServerLimits = ServerLimits(), _ body: (Server) throws -> Void) throws {
    let server = Server(limits: limits) { request in
      request.path == ["slow"]
        ? {
          Thread.sleep(forTimeInterval: 1)
          return .text("late")
        }() : .text("ok")
    }
    try #require(server.start(port: 0))
    defer { server.stop() }
    try body(server)
  }

  /// What comes back on a socket until it is closed, or for so many seconds.
  private func exchange(_ server: Server, _ text: String, seconds: Double = 3) throws -> String {
    let client = try Client(port: server.port)
    client.send(text)
    return client.read(seconds: seconds)
  }

  private static let live = "GET /live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

  @Test func `a request is answered`() throws {
    try serve { server in try #expect(exchange(server, Self.live).hasSuffix("\r\n\r\nok\n")) }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n123456789",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
  ])
  func `no page takes a body`(request: String) throws {
    try serve { server in try #expect(exchange(server, request).hasPrefix("HTTP/1.1 413")) }
  }

  @Test(arguments: [(9, "123456789", "ok"), (9, "1234567890", "413")])
  func `a form is taken where it is short enough`(size: Int, body: String, answer: String) throws {
    var limits = ServerLimits()
    limits.bodySize = size
    let head = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
    try serve(limits) { server in try #expect(exchange(server, head + body).contains(answer)) }
  }

  @Test func `a head that is too large is refused`() throws {
    try serve { server in
      let bomb = (0..<4000).map { "X-\($0): aaaaaaaaaaaaaaaaaaaaaaaa\r\n" }.joined()
      let answer = try exchange(server, "GET / HTTP/1.1\r\nHost: x\r\n\(bomb)\r\n")
      #expect(!answer.contains("200 OK"))
      #expect(try exchange(server, Self.live).hasSuffix("ok\n"))
    }
  }

  @Test func `who drips is dropped, and others are answered meanwhile`() throws {
    var limits = ServerLimits()
    limits.headTime = 700
    try serve(limits) { server in
      let slow = try Client(port: server.port)
      slow.send("GET / HTTP/1.1\r\n")
      for _ in 0..<4 {
        Thread.sleep(forTimeInterval: 0.3)
        slow.send("X-A: b\r\n")
        #expect(try exchange(server, Self.live).hasSuffix("ok\n"))
      }
      slow.send("\r\n")
      #expect(!slow.read(seconds: 1).contains("200 OK"))
    }
  }

  @Test func `a flood of silent clients leaves room for one who asks`() throws {
    var limits = ServerLimits()
    (limits.connections, limits.connectionsPerAddress) = (32, 24)
    try serve(limits) { server in
      let flood = try (0..<60).map { _ in try Client(port: server.port) }
      // Sixty within a millisecond may outrun the closing of the first of them: then who asks is turned away, and asks again.
      for _ in 0..<3 {
        let isAnswered = (0..<20).contains { _ in (try? exchange(server, Self.live).hasSuffix("ok\n")) == true }
        #expect(isAnswered)
      }
      #expect(flood.count == 60)
    }
  }

  @Test func `a page that takes its time keeps nobody from knowing that the server lives`() throws {
    var limits = ServerLimits()
    limits.pages = 1
    try serve(limits) { server in
      let slow = try Client(port: server.port)
      slow.send("GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      let start = Date()
      #expect(try exchange(server, Self.live).hasSuffix("ok\n"))
      #expect(Date().timeIntervalSince(start) < 0.8)
      #expect(slow.read(seconds: 3).hasSuffix("late\n"))
    }
  }
}

/// A bare socket.
private final class Client {
  struct Refused: Error {}

  private let descriptor: Int32

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Refused() }
  }

  deinit { close(descriptor) }

  func send(_ text: String) { _ = Glibc.send(descriptor, text, text.utf8.count, Int32(MSG_NOSIGNAL)) }

  func read(seconds: Double) -> String {
    var time = timeval(tv_sec: Int(seconds), tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
    }
  }
}
