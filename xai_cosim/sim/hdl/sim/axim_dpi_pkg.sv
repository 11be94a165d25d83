// SPDX-License-Identifier: Apache-2.0
// Functions of axim_dpi.cpp, which holds the memory that all AXI4 masters of a design share.
package axim_dpi_pkg;
  localparam int unsigned MaxWidth = 1024;

  typedef struct packed {
    logic rvalid;
    logic arready;
    logic bvalid;
    logic wready;
    logic awready;
  } drive_t;  // what the memory drives on its channels in the next cycle

  import "DPI-C" function int axim_open(input string name, input int bytes, input bit ahead);
  import "DPI-C" function void axim_reset(input int id);
  import "DPI-C" function void axim_address(
    input int id, input bit is_write, input longint unsigned address, input int tag, input int len, input int size,
    input int burst
  );
  import "DPI-C" function void axim_write(input int id, input bit [MaxWidth-1:0] data, input bit [MaxWidth/8-1:0] strb);
  import "DPI-C" function void axim_step(
    input int id, input bit b_taken, input bit r_taken, output bit owes, output bit [4:0] drive, output int tag
  );
  import "DPI-C" function void axim_read(
    input int id, output bit [MaxWidth-1:0] data, output int tag, output bit last
  );
endpackage
