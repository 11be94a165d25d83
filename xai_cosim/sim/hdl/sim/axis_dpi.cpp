// SPDX-License-Identifier: Apache-2.0
// Moves beats between the AXI4-Stream ports of a simulation and buffers that the environment owns (no copies).
//
// A port is known by its stream's name. Once a clock cycle, what drives its signals (the wrapper's registers, or Python
// in their place) tells whether a beat was taken and asks what to do next. The environment loads buffers with
// axis_load, starts them together with axis_arm and reads the outcome with axis_moved and axis_stuck.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>

#include "svdpi.h"

#include "stall.h"

namespace {

struct Port {
  std::string name;
  int bytes = 0;
  bool is_input = false;
  uint8_t* data = nullptr;      // beats * bytes
  uint64_t* cycles = nullptr;   // cycle of each beat's transfer
  uint8_t* last = nullptr;      // TLAST of each beat, played or recorded
  uint64_t beats = 0;           // due
  uint64_t moved = 0;           // transferred; a recorder counts surplus beats too
  bool offered = false;
  bool stale = true;            // the pins of an input hold what has not come from axis_give

  StallPattern stalls;

  bool complete() const { return moved >= beats; }
};

std::deque<Port> ports;  // a deque keeps addresses while it grows
uint64_t now = 0;
uint64_t idle = 0;
uint64_t idle_limit = 0;
uint64_t running = 0;        // cycles since the packets were started
uint64_t running_limit = 0;  // 0: none
bool armed = false;
bool stuck = false;
bool complete = false;  // all packets are through,
bool recount = true;    // unless something has moved since
uint64_t active = 0;    // ports that offer a beat or take one
bool resting = false;   // that stays so until a beat is taken

Port* find(const char* name) {
  for (auto& port : ports)
    if (port.name == name) return &port;
  return nullptr;
}

void count(Port& port) {
  port.moved++;
  idle = 0;
  recount = true;
}

// Whether an input offers a beat, now that the one before has been accepted or not.
bool play(Port& port, bool accepted) {
  const bool stall = port.stalls.step(port.moved);
  if (accepted) {  // also in the cycle after its packet has been taken away
    if (port.moved < port.beats) port.cycles[port.moved] = now;
    port.offered = false;
    port.stale = true;
    count(port);
  }
  if (!port.offered && armed && !stall && !port.complete()) port.offered = port.stale = true;
  return port.offered;
}

void give(Port& port, uint8_t* data, svBit* last) {
  if (port.offered) {
    std::memcpy(data, port.data + port.moved * port.bytes, port.bytes);
    *last = port.last[port.moved];
  } else {
    std::memset(data, 0xA5, port.bytes);  // what nobody may read
    *last = 0;
  }
  port.stale = false;
}

void take(Port& port, const uint8_t* data, svBit last) {
  if (port.moved < port.beats) {
    std::memcpy(port.data + port.moved * port.bytes, data, port.bytes);
    port.cycles[port.moved] = now;
    port.last[port.moved] = last;
  }
  count(port);
}

}  // namespace

extern "C" {

// ---- called by what drives the ports

int axis_open(const char* name, int bytes, svBit is_input) {
  for (size_t id = 0; id < ports.size(); id++)
    if (ports[id].name == name) return static_cast<int>(id);
  ports.emplace_back();
  ports.back().name = name;
  ports.back().bytes = bytes;
  ports.back().is_input = is_input;
  return static_cast<int>(ports.size()) - 1;
}

uint64_t axis_step(uint64_t moved, uint64_t* changed) {
  *changed = 0;
  if (moved == 0 && resting) return active;
  active = 0;
  resting = true;
  uint64_t bit = 1;
  for (auto& port : ports) {
    if (port.is_input ? play(port, moved & bit) : !port.stalls.step(port.moved)) active |= bit;
    if (port.is_input && port.stale) *changed |= bit;
    if (port.stalls.any()) resting = false;
    bit <<= 1;
  }
  return active;
}

void axis_give(int id, svBitVecVal* data, svBit* last) { give(ports[id], reinterpret_cast<uint8_t*>(data), last); }

void axis_take(int id, const svBitVecVal* data, svBit last) {
  take(ports[id], reinterpret_cast<const uint8_t*>(data), last);
}

// ---- called by Python that drives a port: data only where a beat was accepted or is offered

svBit axis_play(int id, svBit accepted, uint8_t* data, svBit* last) {
  const bool offered = play(ports[id], accepted);
  give(ports[id], data, last);
  return offered;
}

svBit axis_record(int id, svBit accepted, const uint8_t* data, svBit last) {
  if (accepted) take(ports[id], data, last);
  return !ports[id].stalls.step(ports[id].moved);
}

// ---- called by what watches them

svBit axis_tick() {
  now++;
  if (!armed) return 0;
  if (recount) {
    complete = std::all_of(ports.begin(), ports.end(), [](const Port& port) { return port.complete(); });
    recount = false;
  }
  const bool silent = ++idle > idle_limit, endless = ++running > running_limit && running_limit != 0;
  if ((silent || endless) && !complete) stuck = true;
  return complete || stuck;
}

// ---- called by what else moves data

void axis_progress() { idle = 0; }

// ---- called by the environment

int axis_load(const char* name, uint8_t* data, uint64_t* cycles, uint8_t* last, uint64_t beats) {
  Port* port = find(name);
  if (port == nullptr) return 0;
  port->data = data;
  port->cycles = cycles;
  port->last = last;
  port->beats = beats;
  port->moved = 0;
  port->offered = false;
  port->stale = recount = true;
  resting = false;
  return port->bytes;
}

// The pattern starts anew with axis_arm.
int axis_stalls(const char* name, uint32_t seed, int kind, uint32_t first, uint32_t second) {
  Port* port = find(name);
  if (port == nullptr) return 0;
  port->stalls.set(seed, kind, first, second);
  resting = false;
  return 1;
}

// Ends where nothing has moved for so many cycles, or when so many have passed.
void axis_arm(uint64_t silence, uint64_t most) {
  for (auto& port : ports) port.stalls.restart();
  idle = running = 0;
  idle_limit = silence;
  running_limit = most;
  stuck = resting = false;
  armed = true;
}

void axis_disarm() {
  armed = resting = false;
  for (auto& port : ports) port.offered = false, port.stale = true;
}

uint64_t axis_moved(const char* name) {
  const Port* port = find(name);
  return port == nullptr ? 0 : port->moved;
}

int axis_offered(const char* name) {
  const Port* port = find(name);
  return port != nullptr && port->offered;
}

int axis_stuck() { return stuck; }

// Cycles since data moved, or were released.
uint64_t axis_idle() { return idle; }

// Cycles since the packets were started.
uint64_t axis_running() { return running; }

uint64_t axis_now() { return now; }

}  // extern "C"
