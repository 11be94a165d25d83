// SPDX-License-Identifier: Apache-2.0
// What is expected of each beat of the running job, for the probes of traced builds; buffers are the environment's.

#include <cstdint>
#include <cstring>
#include <deque>
#include <string>

#include "svdpi.h"
#include "verilated.h"

namespace {

constexpr int kLabelBytes = 32;
constexpr int kPlaces = 5;  // tile, channel, row, column, element

struct Probe {
  std::string name;
  int bytes = 0;
  const uint8_t* expected = nullptr;  // beats * bytes
  const int32_t* places = nullptr;    // beats * kPlaces
  uint64_t beats = 0;
  uint64_t moved = 0;
  double scale = 1.0;  // real value of the integer 1
};

std::deque<Probe> probes;
char label[kLabelBytes] = {};
uint64_t released = 0;  // cycle in which the running job's packets were started

}  // namespace

extern "C" {

// ---- called by the simulation

int trace_open(const char* name, int bytes) {
  Verilated::traceEverOn(true);  // needed before $dumpvars, whatever the simulation's main does
  probes.emplace_back();
  probes.back().name = name;
  probes.back().bytes = bytes;
  return static_cast<int>(probes.size()) - 1;
}

svBit trace_beat(int id, svBit accepted, svBitVecVal* expected, int* beat, int* tile, int* channel, int* row,
                 int* column, int* element) {
  Probe& probe = probes[id];
  if (accepted) probe.moved++;
  std::memset(expected, 0, probe.bytes);
  *beat = static_cast<int>(probe.moved);
  *tile = *channel = *row = *column = *element = -1;
  if (probe.moved >= probe.beats) return 0;
  std::memcpy(expected, probe.expected + probe.moved * probe.bytes, probe.bytes);
  const int32_t* place = probe.places + probe.moved * kPlaces;
  *tile = place[0];
  *channel = place[1];
  *row = place[2];
  *column = place[3];
  *element = place[4];
  return 1;
}

double trace_scale(int id) { return probes[id].scale; }

uint64_t trace_released() { return released; }

void trace_label(svBitVecVal* text) { std::memcpy(text, label, kLabelBytes); }

// ---- called by the environment

int trace_load(const char* name, const uint8_t* expected, const int32_t* places, uint64_t beats, double scale) {
  for (auto& probe : probes) {
    if (probe.name != name) continue;
    probe.expected = expected;
    probe.places = places;
    probe.beats = beats;
    probe.moved = 0;
    probe.scale = scale;
    return 1;
  }
  return 0;
}

void trace_release(uint64_t cycle) { released = cycle; }

// The text is shown as ASCII, its first character in the highest byte.
void trace_name(const char* text) {
  const size_t length = std::strlen(text);
  for (int i = 0; i < kLabelBytes; i++) label[kLabelBytes - 1 - i] = i < static_cast<int>(length) ? text[i] : ' ';
}

}  // extern "C"
