import CMicroHTTPD
import Foundation

/// Hands requests to pages over HTTP, on this machine's own address alone.
package final class Server: @unchecked Sendable {
  private let respond: @Sendable (Request) -> Response
  private let limits: ServerLimits
  fileprivate let connections: Connections
  private let turns: DispatchSemaphore
  private var daemon: OpaquePointer?
  private var sweeper: (any DispatchSourceTimer)?
  package private(set) var port: UInt16 = 0

  /// - Parameters:
  ///   - respond: a page; it may take its time.
  package init(limits: ServerLimits, respond: @escaping @Sendable (Request) -> Response) {
    self.limits = limits
    self.respond = respond
    connections = Connections(limits) { Int64(ProcessInfo.processInfo.systemUptime * 1000) }
    turns = DispatchSemaphore(value: max(1, limits.pages))
  }

  /// Listens; false where the port is taken.
  package func start(port: UInt16) -> Bool {
    let bounds = stemma_limits(
      connections: UInt32(limits.connections), connections_per_address: UInt32(limits.connectionsPerAddress),
      idle_seconds: UInt32(max(1, limits.idleTime / 1000)), connection_memory: limits.headSize,
      thread_stack: 4 << 20)
    daemon = stemma_start_daemon(
      port, bounds, answer, completed, connected, begun, Unmanaged.passUnretained(self).toOpaque())
    guard let daemon else { return false }
    self.port = stemma_port(daemon)
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "stemma.connections"))
    timer.schedule(deadline: .now(), repeating: .milliseconds(250))
    timer.setEventHandler { [connections] in connections.sweep() }
    timer.resume()
    sweeper = timer
    return true
  }

  /// Takes nobody any more, lets pages be finished for a while, and closes.
  package func stop() {
    guard let daemon else { return }
    let socket = MHD_quiesce_daemon(daemon)
    if socket >= 0 { close(socket) }
    let deadline = DispatchTime.now() + .milliseconds(limits.stopTime)
    for _ in 0..<max(1, limits.pages) { _ = turns.wait(timeout: deadline) }
    sweeper?.cancel()
    MHD_stop_daemon(daemon)
    for _ in 0..<max(1, limits.pages) { turns.signal() }
    self.daemon = nil
  }

  fileprivate func response(to request: Request?) -> Response {
    guard let request else { return .text("this is no address", status: 400) }
    // What watches the server must not wait for those who use it.
    if request.path == ["live"] { return respond(request) }
    guard turns.wait(timeout: .now() + .milliseconds(limits.waitTime)) == .success else {
      return .text("too many pages are asked for at once: try again in a moment", status: 503)
    }
    defer { turns.signal() }
    return respond(request)
  }

  fileprivate func mayHaveBody(_ length: String?) -> Bool {
    guard let length else { return true }
    return Int(length).map(mayHaveBody) ?? false
  }

  fileprivate func mayHaveBody(_ length: Int) -> Bool { length <= limits.bodySize }
}

/// A request from its first line to its end.
private final class Exchange {
  let target: String
  var isBegun = false
  var body: [UInt8] = []

  init(target: String) { self.target = target }
}

private func server(_ context: UnsafeMutableRawPointer?) -> Server? {
  context.map { Unmanaged<Server>.fromOpaque($0).takeUnretainedValue() }
}

private func begun(
  _ context: UnsafeMutableRawPointer?, _ uri: UnsafePointer<CChar>?, _ connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  // As it was sent: the library would decode it before anybody could tell what was in it.
  Unmanaged.passRetained(Exchange(target: uri.map { String(cString: $0) } ?? "")).toOpaque()
}

private func connected(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
  _ code: MHD_ConnectionNotificationCode
) {
  guard let connection, let server = server(context) else { return }
  if stemma_has_started(code) != 0 {
    server.connections.opened(connection, socket: stemma_socket(connection))
  } else {
    server.connections.closed(connection)
  }
}

private func completed(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _: MHD_RequestTerminationCode
) {
  if let pointer = exchange?.pointee { Unmanaged<Exchange>.fromOpaque(pointer).release() }
  exchange?.pointee = nil
  if let connection { server(context)?.connections.answered(connection) }
}

private func answer(
  _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _: UnsafePointer<CChar>?,
  _ method: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?, _ upload: UnsafePointer<CChar>?,
  _ uploaded: UnsafeMutablePointer<Int>?, _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let server = server(context), let connection, let pointer = exchange?.pointee else { return stemma_no() }
  let exchange = Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
  let method = method.map { String(cString: $0) } ?? ""
  if !exchange.isBegun {
    exchange.isBegun = true
    server.connections.asked(connection)
    let length = stemma_header(connection, "Content-Length").map { String(cString: $0) }
    let isChunked = stemma_header(connection, "Transfer-Encoding") != nil
    if isChunked || !server.mayHaveBody(length) {
      return send(.text("no page takes a body", status: 413), to: connection)
    }
    return stemma_yes()
  }
  if let uploaded, uploaded.pointee > 0 {
    guard let upload, server.mayHaveBody(exchange.body.count + uploaded.pointee) else { return stemma_no() }
    exchange.body += UnsafeRawBufferPointer(start: upload, count: uploaded.pointee)
    uploaded.pointee = 0
    return stemma_yes()
  }
  var hosts: [String] = []
  withUnsafeMutablePointer(to: &hosts) { hosts in
    _ = stemma_each_header(
      connection,
      { hosts, _, name, value in
        if let name, let value, String(cString: name).lowercased() == "host" {
          hosts?.assumingMemoryBound(to: [String].self).pointee.append(String(cString: value))
        }
        return stemma_yes()
      }, hosts)
  }
  let origin = stemma_header(connection, "Origin").map { String(cString: $0) }
  let request = String(validating: exchange.body, as: UTF8.self).flatMap {
    Request(method: method, target: exchange.target, hosts: hosts, origin: origin, body: $0)
  }
  return send(server.response(to: request), to: connection)
}

private func send(_ response: Response, to connection: OpaquePointer) -> MHD_Result {
  let body = response.body
  let made = body.withUnsafeBytes { bytes in
    stemma_response(bytes.count, bytes.baseAddress)
  }
  guard let made else { return stemma_no() }
  defer { MHD_destroy_response(made) }
  MHD_add_response_header(made, "Content-Type", response.type)
  for (name, value) in response.headers { MHD_add_response_header(made, name, value) }
  return MHD_queue_response(connection, UInt32(response.status), made)
}
