/// Numbers, of which the least is taken out first: a binary heap.
struct PriorityQueue {
  private var heap: [Int]

  init(_ numbers: [Int]) {
    // Ascending order is a heap.
    heap = numbers.sorted()
  }

  var isEmpty: Bool { heap.isEmpty }

  mutating func push(_ number: Int) {
    heap.append(number)
    var i = heap.count - 1
    while i > 0, heap[i] < heap[(i - 1) / 2] {
      heap.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let least = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return least }
    heap[0] = last
    var i = 0
    while 2 * i + 1 < heap.count {
      var child = 2 * i + 1
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < heap[i] else { break }
      heap.swapAt(i, child)
      i = child
    }
    return least
  }
}
