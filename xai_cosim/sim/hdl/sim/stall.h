// SPDX-License-Identifier: Apache-2.0
// Stall patterns: whether a channel is held back, cycle by cycle; the same for streams and for memory.
#pragma once

#include <cstdint>

// The kinds of stall patterns, as the environment numbers them.
enum class Stall : int {
  kNone = 0,
  kRandom,  // in `first` of 2^32 cycles
  kBursts,  // runs of 1 to `first` cycles, held back and not, in turn
  kOneIn,   // free in one of `first` cycles
  kLong,    // once, for `first` cycles, when `second` beats have moved
};

// xorshift32 (Marsaglia, "Xorshift RNGs", 2003)
class Random {
 public:
  explicit Random(uint32_t seed = 1) : state_(seed == 0 ? 1 : seed) {}

  uint32_t draw() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_;
  }

 private:
  uint32_t state_;
};

class StallPattern {
 public:
  void set(uint32_t seed, int kind, uint32_t first, uint32_t second) {
    seed_ = seed;
    kind_ = static_cast<Stall>(kind);
    first_ = first;
    second_ = second;
    restart();
  }

  void restart() {
    random_ = Random(seed_);
    count_ = 0;
    stalled_ = false;
  }

  bool any() const { return kind_ != Stall::kNone; }

  // Whether the channel is held back in this cycle: one step of the pattern.
  bool step(uint64_t moved) {
    if (kind_ == Stall::kNone) return false;
    const uint32_t drawn = random_.draw();
    switch (kind_) {
      case Stall::kRandom:
        return drawn < first_;
      case Stall::kBursts:
        if (count_ == 0) {
          stalled_ = !stalled_;
          count_ = 1 + drawn % first_;
        }
        count_--;
        return stalled_;
      case Stall::kOneIn:
        return count_++ % first_ != 0;
      case Stall::kLong:
        return moved >= second_ && count_ < first_ && ++count_ != 0;
      default:
        return false;
    }
  }

 private:
  Stall kind_ = Stall::kNone;
  uint32_t first_ = 0, second_ = 0;  // parameters of the kind
  uint32_t seed_ = 1, count_ = 0;
  Random random_;
  bool stalled_ = false;
};
