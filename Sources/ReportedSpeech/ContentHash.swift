/// FNV-1a over texts, each with its end (Fowler, Noll and Vo; 64 bits): the same in every process, unlike `hashValue`.
package struct ContentHash {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ texts: [String]) { for text in texts { add(text) } }

  package mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = (value ^ 0xFF) &* 0x100_0000_01b3
  }
}
