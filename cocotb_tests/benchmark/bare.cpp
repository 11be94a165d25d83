// SPDX-License-Identifier: Apache-2.0
// The bare loop that simulation speed is measured against: the same model, players, recorders and jobs, no cocotb.
//
// Arguments: a program, the packets of its inputs, a file for the packets that come out. Lines of a program:
//
//   write ADDRESS VALUE                        a register
//   load STREAM IS_INPUT BEATS BYTES OFFSET    a packet of BEATS beats of BYTES bytes, at OFFSET of the packets
//   run LIMIT CONTROL DONE STATUS              start the packets, wait for them, read register CONTROL until a bit of
//                                              DONE is set, then STATUS, which must be 0
//
// Register accesses keep the cycles of cocotb-bus' AXI4-Lite driver, so that both runs simulate the same cycles.

#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "Vbench.h"
#include "verilated.h"

extern "C" {
int axis_load(const char* name, uint8_t* data, uint64_t* cycles, uint8_t* last, uint64_t beats);
void axis_arm(uint64_t silence, uint64_t most);
void axis_disarm();
int axis_stuck();
uint64_t axis_now();
}

void Vbench___024root___eval(Vbench___024root*);

void vl_finish(const char*, int, const char*) { Verilated::threadContextp()->gotFinish(true); }

namespace {

struct Packet {
  bool is_input = false;
  std::vector<uint8_t> data, last;
  std::vector<uint64_t> cycles;
};

// Pins of the control port and reset as they will be after the next edge.
struct Pins {
  uint32_t awaddr = 0, wdata = 0, araddr = 0;
  bool reset_n = false, awvalid = false, wvalid = false, arvalid = false;
};

class Simulation {
 public:
  explicit Simulation(VerilatedContext& context) : top_(std::make_unique<Vbench>(&context, "")) {
    top_->s_axi_control_BREADY = 1;
    top_->s_axi_control_RREADY = 1;
    top_->s_axi_control_WSTRB = 0xf;
    top_->ap_clk = 0;
    apply();
    for (int i = 0; i < 8; i++) next_edge();
    pins_.reset_n = true;
    staged_ = true;
    for (int i = 0; i < 2; i++) next_edge();
  }

  void write(uint32_t address, uint32_t value) {
    next_edge();
    pins_.awaddr = address;
    pins_.wdata = value;
    pins_.awvalid = pins_.wvalid = staged_ = true;
    while (pins_.awvalid || pins_.wvalid) {
      next_edge();
      if (top_->s_axi_control_AWREADY) pins_.awvalid = false;
      if (top_->s_axi_control_WREADY) pins_.wvalid = false;
      staged_ = true;
    }
    do next_edge();
    while (!top_->s_axi_control_BVALID);
    if (top_->s_axi_control_BRESP != 0) throw std::runtime_error("a write was refused");
  }

  uint32_t read(uint32_t address, bool at_edge = false) {
    if (!at_edge) next_edge();
    pins_.araddr = address;
    pins_.arvalid = staged_ = true;
    do next_edge();
    while (!top_->s_axi_control_ARREADY);
    pins_.arvalid = false;
    staged_ = true;
    do next_edge();
    while (!top_->s_axi_control_RVALID);
    if (top_->s_axi_control_RRESP != 0) throw std::runtime_error("a read was refused");
    return top_->s_axi_control_RDATA;
  }

  void wait_for_streams() {
    do next_edge();
    while (!top_->streams_done);
  }

 private:
  // Goes from just before a rising edge to just before the next one; what was staged shows after the first.
  void next_edge() {
    top_->ap_clk = 1;
    Vbench___024root___eval(top_->rootp);
    if (staged_) apply();
    top_->ap_clk = 0;
    Vbench___024root___eval(top_->rootp);
  }

  void apply() {
    top_->ap_rst_n = pins_.reset_n;
    top_->s_axi_control_AWADDR = pins_.awaddr;
    top_->s_axi_control_AWVALID = pins_.awvalid;
    top_->s_axi_control_WDATA = pins_.wdata;
    top_->s_axi_control_WVALID = pins_.wvalid;
    top_->s_axi_control_ARADDR = pins_.araddr;
    top_->s_axi_control_ARVALID = pins_.arvalid;
    staged_ = false;
    top_->eval();
  }

  std::unique_ptr<Vbench> top_;
  Pins pins_;
  bool staged_ = false;
};

std::vector<uint8_t> bytes_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  std::ifstream program(argv[1]);
  const std::vector<uint8_t> packets = bytes_of(argv[2]);
  std::ofstream outputs(argv[3], std::ios::binary);
  VerilatedContext context;
  Verilated::threadContextp(&context);
  context.commandArgs(1, argv);  // the model looks for plusargs; there are none
  Simulation simulation(context);
  std::map<std::string, Packet> loaded;
  const auto wall = std::chrono::steady_clock::now();
  const std::clock_t cpu = std::clock();
  const uint64_t first = axis_now();
  std::string word;
  while (program >> word) {
    if (word == "write") {
      uint32_t address, value;
      program >> address >> value;
      simulation.write(address, value);
    } else if (word == "load") {
      std::string stream;
      size_t beats, bytes, offset;
      Packet packet;
      program >> stream >> packet.is_input >> beats >> bytes >> offset;
      packet.data.resize(beats * bytes);
      packet.last.resize(beats);
      packet.cycles.resize(beats);
      if (packet.is_input && beats) {
        packet.data.assign(packets.begin() + offset, packets.begin() + offset + beats * bytes);
        packet.last.back() = 1;
      }
      axis_load(stream.c_str(), packet.data.data(), packet.cycles.data(), packet.last.data(), beats);
      loaded[stream] = std::move(packet);
    } else if (word == "run") {
      uint32_t limit, control, done, status;
      program >> limit >> control >> done >> status;
      axis_arm(limit, 0);
      simulation.wait_for_streams();
      if (axis_stuck()) throw std::runtime_error("nothing moves");
      uint32_t value = simulation.read(control, true);
      while (!(value & done)) value = simulation.read(control);
      if (simulation.read(status) != 0) throw std::runtime_error("wrong status");
      for (const auto& [name, packet] : loaded)
        if (!packet.is_input) outputs.write(reinterpret_cast<const char*>(packet.data.data()), packet.data.size());
      axis_disarm();
    }
  }
  const double cpu_seconds = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
  const std::chrono::duration<double> wall_seconds = std::chrono::steady_clock::now() - wall;
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"cycles\": %llu, \"cpu_seconds\": %.6f, \"wall_seconds\": %.6f, \"peak_kib\": %ld}\n",
              static_cast<unsigned long long>(axis_now() - first), cpu_seconds, wall_seconds.count(), usage.ru_maxrss);
  return 0;
}
