// SPDX-License-Identifier: Apache-2.0
// The memory behind an AXI4 master (Arm IHI 0022, AXI4): one address space of the simulation host, shared by all ports.
//
// Answers in order, each with its request's ID. What a master does not have is tied: AxSIZE to the width of the bus,
// AxBURST to INCR, WSTRB to ones, the others to zero. A memory that nobody asks anything of costs no call; it is not
// ready then, so that what it did before shows in nothing.
module axim_memory
  import axim_dpi_pkg::*;
#(
  parameter int unsigned Width = 32,
  parameter int unsigned AddrWidth = 64,
  parameter int unsigned IdWidth = 1,
  parameter bit Ahead = 1'b1,  // takes write data before their address
  parameter string Name = "memory"
) (
  input  logic                 clk_i,
  input  logic                 rst_ni,
  input  logic [IdWidth-1:0]   awid_i,
  input  logic [AddrWidth-1:0] awaddr_i,
  input  logic [7:0]           awlen_i,
  input  logic [2:0]           awsize_i,
  input  logic [1:0]           awburst_i,
  input  logic                 awvalid_i,
  output logic                 awready_o,
  input  logic [Width-1:0]     wdata_i,
  input  logic [Width/8-1:0]   wstrb_i,
  input  logic                 wvalid_i,
  output logic                 wready_o,
  output logic [IdWidth-1:0]   bid_o,
  output logic [1:0]           bresp_o,
  output logic                 bvalid_o,
  input  logic                 bready_i,
  input  logic [IdWidth-1:0]   arid_i,
  input  logic [AddrWidth-1:0] araddr_i,
  input  logic [7:0]           arlen_i,
  input  logic [2:0]           arsize_i,
  input  logic [1:0]           arburst_i,
  input  logic                 arvalid_i,
  output logic                 arready_o,
  output logic [IdWidth-1:0]   rid_o,
  output logic [Width-1:0]     rdata_o,
  output logic [1:0]           rresp_o,
  output logic                 rlast_o,
  output logic                 rvalid_o,
  input  logic                 rready_i
);
  localparam logic [1:0] Okay = 2'b00;

  localparam logic [Width-1:0] Unread = {Width / 8{8'hA5}};  // what nobody may read

  int id, tag;
  bit [MaxWidth-1:0] data;
  bit last;
  bit owes, owes_q;  // an answer
  drive_t drive, next;

  wire asked = awvalid_i || wvalid_i || arvalid_i;
  assign {rvalid_o, arready_o, bvalid_o, wready_o, awready_o} = drive;
  assign bresp_o = Okay;
  assign rresp_o = Okay;

  initial begin
    id = axim_open(Name, Width / 8, Ahead);
    drive = '0;
    owes_q = 1'b0;
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      axim_reset(id);
      drive <= '0;
      owes_q <= 1'b0;
    end else if (owes_q || asked) begin
      if (awvalid_i && awready_o) begin
        axim_address(id, 1'b1, 64'(awaddr_i), int'(awid_i), int'(awlen_i), int'(awsize_i), int'(awburst_i));
      end
      if (arvalid_i && arready_o) begin
        axim_address(id, 1'b0, 64'(araddr_i), int'(arid_i), int'(arlen_i), int'(arsize_i), int'(arburst_i));
      end
      if (wvalid_i && wready_o) axim_write(id, MaxWidth'(wdata_i), (MaxWidth / 8)'(wstrb_i));
      axim_step(id, bvalid_o && bready_i, rvalid_o && rready_i, owes, next, tag);
      owes_q <= owes;
      drive <= owes || asked ? next : '0;
      bid_o <= IdWidth'(tag);
      if (next.rvalid && (!rvalid_o || rready_i)) begin
        axim_read(id, data, tag, last);
        rdata_o <= data[Width-1:0];
        rid_o <= IdWidth'(tag);
        rlast_o <= last;
      end else if (rvalid_o && rready_i) begin
        rdata_o <= Unread;
      end
    end
  end
endmodule
