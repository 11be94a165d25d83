// SPDX-License-Identifier: Apache-2.0
// Read data against the bursts that were asked for; the memory answers in order.
module axi4_reads #(
  parameter int IdWidth = 1
) (
  input  logic               clk_i,
  input  logic               rst_ni,
  input  logic [IdWidth-1:0] arid_i,
  input  logic [7:0]         arlen_i,
  input  logic               arvalid_i,
  input  logic               arready_i,
  input  logic [IdWidth-1:0] rid_i,
  input  logic [1:0]         rresp_i,
  input  logic               rlast_i,
  input  logic               rvalid_i,
  input  logic               rready_i,
  output logic               number_o,   // RLAST is not where the burst's length puts it
  output logic               unasked_o,  // data that the oldest burst has not asked for
  output logic               exokay_o,
  output logic               open_o      // a burst without all of its data
);
  localparam logic [1:0] ExOkay = 2'b01;

  typedef struct packed {
    logic [IdWidth-1:0] id;
    logic [7:0]         len;
  } burst_t;

  burst_t bursts[$];
  logic [7:0] beat_q;  // number of the next beat in its burst

  initial {number_o, unasked_o, exokay_o, open_o} = '0;

  always_ff @(posedge clk_i) begin
    {number_o, unasked_o, exokay_o} <= '0;
    if (!rst_ni) begin
      bursts.delete();
      beat_q <= '0;
      open_o <= 1'b0;
    end else if (arvalid_i || rvalid_i) begin
      if (rvalid_i) exokay_o <= rresp_i == ExOkay;
      if (rvalid_i && bursts.size() == 0) begin
        unasked_o <= 1'b1;
      end else if (rvalid_i) begin
        automatic burst_t burst = bursts[0];
        automatic logic complete = beat_q == burst.len;
        unasked_o <= rid_i != burst.id;
        number_o <= rlast_i != complete;
        if (rready_i) beat_q <= complete ? '0 : beat_q + 1;
        if (rready_i && complete) void'(bursts.pop_front());
      end
      if (arvalid_i && arready_i) bursts.push_back({arid_i, arlen_i});
      open_o <= bursts.size() != 0;
    end
  end
endmodule
