/// Which places lie on one circle: the strongly connected components (Tarjan 1972), without recursion.
struct Circles {
  /// The same number for two places on one circle.
  private(set) var circle: [Int]
  private let next: [[Int]]
  private var index: [Int]
  private var low: [Int]
  private var stack: [Int] = []
  private var isOnStack: [Bool]
  private var count = 0

  init(_ next: [[Int]]) {
    self.next = next
    circle = Array(repeating: -1, count: next.count)
    index = circle
    low = circle
    isOnStack = Array(repeating: false, count: next.count)
    for place in next.indices where index[place] < 0 { walk(from: place) }
  }

  private mutating func walk(from start: Int) {
    var path = [(place: start, at: 0)]
    enter(start)
    while let (place, at) = path.last {
      if at < next[place].count {
        path[path.count - 1].at += 1
        let other = next[place][at]
        if index[other] < 0 {
          enter(other)
          path.append((other, 0))
        } else if isOnStack[other] {
          low[place] = min(low[place], index[other])
        }
        continue
      }
      path.removeLast()
      if let above = path.last { low[above.place] = min(low[above.place], low[place]) }
      if low[place] == index[place] { close(place) }
    }
  }

  private mutating func enter(_ place: Int) {
    (index[place], low[place]) = (count, count)
    count += 1
    stack.append(place)
    isOnStack[place] = true
  }

  private mutating func close(_ place: Int) {
    while let top = stack.popLast() {
      isOnStack[top] = false
      circle[top] = place
      if top == place { return }
    }
  }
}
