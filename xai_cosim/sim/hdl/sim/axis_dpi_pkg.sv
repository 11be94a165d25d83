// SPDX-License-Identifier: Apache-2.0
// Functions of axis_dpi.cpp, which moves beats between stream ports and buffers of the simulation host.
`ifndef AXIS_WIDTH
`define AXIS_WIDTH 256
`endif
package axis_dpi_pkg;
  localparam int unsigned MaxWidth = `AXIS_WIDTH;  // of the widest stream

  // Ports are numbered in the order in which they are opened.
  import "DPI-C" function int axis_open(input string name, input int bytes, input bit is_input);

  // Once a clock cycle, for all ports: bit n of `moved` says that a beat of port n is taken at this edge. Returns which
  // offer a beat or take one from here on, and in `changed` which inputs need other data for that, from axis_give.
  // The beats of outputs that are moved go to axis_take before.
  import "DPI-C" function longint unsigned axis_step(input longint unsigned moved, output longint unsigned changed);
  import "DPI-C" function void axis_give(input int port, output bit [MaxWidth-1:0] data, output bit last);
  import "DPI-C" function void axis_take(input int port, input bit [MaxWidth-1:0] data, input bit last);

  import "DPI-C" function bit axis_tick();
endpackage
