import ArgumentParser
import Stemma

struct MatesStage: FilterStage {
  static let filter = StageFilter.mates
  static let configuration = help
}
