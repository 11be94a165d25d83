// SPDX-License-Identifier: Apache-2.0
// The memory that all AXI4 masters of a simulation share: buffers that the environment owns, in one address space.
//
// A port is known by its name. axim_memory tells of each handshake and asks, in each cycle in which the port is not
// idle, what to drive in the next. A write that no buffer takes is kept as an error; a read that none gives returns
// what follows from seed and address alone. Bursts are those of Arm IHI 0022 (AXI4), A3.4.1.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <deque>
#include <sstream>
#include <string>
#include <vector>

#include "svdpi.h"

#include "stall.h"

extern "C" {
uint64_t axis_now();
void axis_progress();
}

namespace {

constexpr int kMaxBytes = 128;      // of a beat
constexpr size_t kOutstanding = 64;  // bursts of a direction that a port takes before it has answered
constexpr size_t kAhead = 16;        // write beats that it takes before their address
constexpr size_t kErrors = 100;      // that are kept

// As drive_t and the environment number them.
enum Channel { kAW, kW, kB, kAR, kR, kChannels };

enum class Kind : int { kFixed = 0, kIncr, kWrap };

struct Buffer {
  uint64_t address, size;
  uint8_t* data;
  uint64_t* written;  // cycle of each byte's last write

  bool holds(uint64_t byte) const { return byte - address < size; }
};

struct Burst {
  uint64_t address;
  int tag;
  uint64_t beats, bytes;  // bytes of a beat
  Kind kind;
  uint64_t beat = 0;
  uint64_t due = 0;  // cycle of a read's first beat at the earliest

  // The first byte of the beat, which ends at the next multiple of its size.
  uint64_t first() const {
    if (beat == 0 || kind == Kind::kFixed) return address;
    const uint64_t next = (address & ~(bytes - 1)) + beat * bytes;
    if (kind != Kind::kWrap) return next;
    const uint64_t span = beats * bytes, start = address - address % span;
    return start + (next - start) % span;
  }
  uint64_t count() const { return bytes - (first() & (bytes - 1)); }
  bool done() const { return beat == beats; }
};

struct Response {
  int tag;
  uint64_t due;
};

struct Ahead {
  std::array<uint8_t, kMaxBytes> data;
  std::array<uint8_t, kMaxBytes / 8> strobes;
};

// In the order in which the environment reads it.
struct Statistics {
  uint64_t read_bursts = 0, read_beats = 0, read_bytes = 0;
  uint64_t write_bursts = 0, write_beats = 0, written_bytes = 0;
  uint64_t stray_reads = 0, stray_address = 0;  // beats that lay outside all buffers, and where the first one did
};

struct Port {
  std::string name;
  uint64_t bytes = 0;  // of the bus
  bool takes_ahead = true;  // write data before their address

  std::deque<Burst> reads, writes;
  std::deque<Ahead> ahead;
  std::deque<Response> responses;
  bool read_offered = false, response_offered = false;
  uint64_t next_read = 0, next_write = 0;  // cycle of a data beat at the earliest

  std::array<StallPattern, kChannels> stalls;
  std::array<uint64_t, kChannels> moved{};
  uint32_t read_latency = 1, write_latency = 1, spread = 0, interval = 1;
  Random random;
  Statistics statistics;

  uint64_t due(uint32_t latency) {
    return axis_now() + latency + (spread ? random.draw() % (spread + 1) : 0);
  }
};

std::deque<Port> ports;  // a deque keeps addresses while it grows
std::vector<Buffer> buffers;
std::deque<std::string> errors;
std::string told;  // the error that was taken last
uint64_t junk_seed = 0;

Port* find(const char* name) {
  for (auto& port : ports)
    if (port.name == name) return &port;
  return nullptr;
}

const Buffer* buffer_at(uint64_t address) {
  for (const auto& buffer : buffers)
    if (buffer.holds(address)) return &buffer;
  return nullptr;
}

// What memory without a buffer holds: splitmix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number
// generators", 2014) of 8 bytes' address.
uint64_t junk(uint64_t address) {
  uint64_t z = (address >> 3) * 0x9E3779B97F4A7C15u + junk_seed;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

void stray(const Port& port, uint64_t address) {
  if (errors.size() == kErrors) return;
  std::ostringstream line;
  line << port.name << " wrote at 0x" << std::hex << address << ", outside all buffers, cycle " << std::dec
       << axis_now();
  errors.push_back(line.str());
}

// Takes the next beat of the oldest write burst.
void store(Port& port, const uint8_t* data, const uint8_t* strobes) {
  Burst& burst = port.writes.front();
  const uint64_t first = burst.first(), end = first + burst.count(), now = axis_now();
  bool outside = false;
  for (uint64_t byte = first; byte != end;) {
    const Buffer* buffer = buffer_at(byte);
    const uint64_t offset = buffer == nullptr ? 0 : byte - buffer->address, lane = byte & (port.bytes - 1);
    const uint64_t run = buffer == nullptr ? 1 : std::min(end - byte, buffer->size - offset);
    uint64_t strobed = 0;
    for (uint64_t i = lane; i < lane + run; i++) {
      if (!(strobes[i / 8] >> i % 8 & 1)) continue;
      strobed++;
      if (buffer == nullptr) continue;
      buffer->data[offset + i - lane] = data[i];
      buffer->written[offset + i - lane] = now;
    }
    if (buffer != nullptr) {
      port.statistics.written_bytes += strobed;
    } else if (strobed && !outside) {
      stray(port, byte);
      outside = true;
    }
    byte += run;
  }
  port.statistics.write_beats++;
  burst.beat++;
  if (!burst.done()) return;
  port.responses.push_back({burst.tag, port.due(port.write_latency)});
  port.writes.pop_front();
}

}  // namespace

extern "C" {

// ---- called by axim_memory

int axim_open(const char* name, int bytes, svBit ahead) {
  ports.emplace_back();
  ports.back().name = name;
  ports.back().bytes = bytes;
  ports.back().takes_ahead = ahead;
  return static_cast<int>(ports.size()) - 1;
}

void axim_reset(int id) {
  Port& port = ports[id];
  port.reads.clear();
  port.writes.clear();
  port.ahead.clear();
  port.responses.clear();
  port.read_offered = port.response_offered = false;
}

// An address was taken.
void axim_address(int id, svBit is_write, uint64_t address, int tag, int len, int size, int burst) {
  Port& port = ports[id];
  const uint64_t bytes = std::min(uint64_t{1} << size, port.bytes);
  Burst taken{address, tag, uint64_t(len) + 1, bytes, static_cast<Kind>(burst)};
  if (!is_write) {
    port.moved[kAR]++;
    port.statistics.read_bursts++;
    taken.due = port.due(port.read_latency);
    port.reads.push_back(taken);
    return;
  }
  port.moved[kAW]++;
  port.statistics.write_bursts++;
  port.writes.push_back(taken);
  while (!port.ahead.empty() && !port.writes.empty()) {
    store(port, port.ahead.front().data.data(), port.ahead.front().strobes.data());
    port.ahead.pop_front();
  }
}

// A beat of write data was taken, after its address if both were in one cycle.
void axim_write(int id, const svBitVecVal* data, const svBitVecVal* strobes) {
  Port& port = ports[id];
  port.moved[kW]++;
  axis_progress();
  port.next_write = axis_now() + port.interval;
  if (!port.writes.empty()) {
    store(port, reinterpret_cast<const uint8_t*>(data), reinterpret_cast<const uint8_t*>(strobes));
    return;
  }
  Ahead& beat = port.ahead.emplace_back();
  std::memcpy(beat.data.data(), data, sizeof(beat.data));
  std::memcpy(beat.strobes.data(), strobes, sizeof(beat.strobes));
}

// What to drive in the next cycle, and whether an answer is owed.
void axim_step(int id, svBit b_taken, svBit r_taken, svBit* owes, svBitVecVal* drive, int* tag) {
  Port& port = ports[id];
  const uint64_t next = axis_now() + 1;
  if (b_taken) {
    port.moved[kB]++;
    port.responses.pop_front();
    port.response_offered = false;
  }
  if (r_taken) {
    port.moved[kR]++;
    axis_progress();
    port.statistics.read_beats++;
    port.statistics.read_bytes += port.reads.front().count();
    port.next_read = next - 1 + port.interval;
    port.reads.front().beat++;
    if (port.reads.front().done()) port.reads.pop_front();
    port.read_offered = false;
  }
  std::array<bool, kChannels> free;
  for (int channel = 0; channel < kChannels; channel++)
    free[channel] = !port.stalls[channel].step(port.moved[channel]);
  if (!port.response_offered)
    port.response_offered = free[kB] && !port.responses.empty() && next >= port.responses.front().due;
  if (!port.read_offered)
    port.read_offered =
        free[kR] && !port.reads.empty() && next >= std::max(port.reads.front().due, port.next_read);
  const size_t unanswered = port.writes.size() + port.responses.size();
  const bool takes_data = port.takes_ahead ? port.ahead.size() < kAhead : !port.writes.empty();
  *drive = (free[kAW] && unanswered < kOutstanding) << kAW |
           (free[kW] && next >= port.next_write && takes_data) << kW | port.response_offered << kB |
           (free[kAR] && port.reads.size() < kOutstanding) << kAR | port.read_offered << kR;
  *tag = port.responses.empty() ? 0 : port.responses.front().tag;
  *owes = unanswered != 0 || !port.reads.empty() || !port.ahead.empty();
}

// The beat of read data that is offered from the next cycle on.
void axim_read(int id, svBitVecVal* data, int* tag, svBit* last) {
  Port& port = ports[id];
  const Burst& burst = port.reads.front();
  const uint64_t first = burst.first(), end = first + burst.count(), word = first & ~(port.bytes - 1);
  uint8_t* lanes = reinterpret_cast<uint8_t*>(data);
  for (uint64_t offset = 0; offset < port.bytes; offset += 8) {
    const uint64_t value = junk(word + offset);
    std::memcpy(lanes + offset, &value, std::min<uint64_t>(8, port.bytes));
  }
  bool inside = false;
  for (uint64_t byte = first; byte != end;) {
    const Buffer* buffer = buffer_at(byte);
    if (buffer == nullptr) {
      byte++;
      continue;
    }
    const uint64_t offset = byte - buffer->address, run = std::min(end - byte, buffer->size - offset);
    std::memcpy(lanes + (byte - word), buffer->data + offset, run);
    byte += run;
    inside = true;
  }
  if (!inside && port.statistics.stray_reads++ == 0) port.statistics.stray_address = first;
  *tag = burst.tag;
  *last = burst.beat + 1 == burst.beats;
}

// ---- called by the environment

// Takes all buffers away; what lies in none reads as the seed says.
void axim_clear(uint32_t seed) {
  buffers.clear();
  for (auto& port : ports) port.statistics = Statistics();
  junk_seed = Random(seed).draw();
}

void axim_buffer(uint64_t address, uint64_t size, uint8_t* data, uint64_t* written) {
  buffers.push_back({address, size, data, written});
}

// Starts the pattern of a channel anew.
int axim_stalls(const char* name, int channel, uint32_t seed, int kind, uint32_t first, uint32_t second) {
  Port* port = find(name);
  if (port == nullptr) return 0;
  port->stalls[channel].set(seed, kind, first, second);
  port->moved[channel] = 0;
  return 1;
}

// Sets how long bursts wait at least, how many random cycles more at most, and one data beat in how many cycles.
int axim_pace(const char* name, uint32_t seed, uint32_t read, uint32_t write, uint32_t spread, uint32_t interval) {
  Port* port = find(name);
  if (port == nullptr) return 0;
  port->random = Random(seed);
  port->read_latency = read;
  port->write_latency = write;
  port->spread = spread;
  port->interval = interval;
  return 1;
}

const uint64_t* axim_statistics(const char* name) {
  const Port* port = find(name);
  return port == nullptr ? nullptr : &port->statistics.read_bursts;
}

// The next error that nobody has taken; none: a null pointer.
const char* axim_error() {
  if (errors.empty()) return nullptr;
  told = errors.front();
  errors.pop_front();
  return told.c_str();
}

}  // extern "C"
