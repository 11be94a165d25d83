// SPDX-License-Identifier: Apache-2.0
// Write data against the bursts that were asked for, and responses against both; the memory answers in order.
module axi4_writes #(
  parameter int Width = 32,
  parameter int IdWidth = 1
) (
  input  logic               clk_i,
  input  logic               rst_ni,
  input  logic [IdWidth-1:0] awid_i,
  input  logic [11:0]        awaddr_i,
  input  logic [7:0]         awlen_i,
  input  logic [2:0]         awsize_i,
  input  logic [1:0]         awburst_i,
  input  logic               awvalid_i,
  input  logic               awready_i,
  input  logic [Width/8-1:0] wstrb_i,
  input  logic               wlast_i,
  input  logic               wvalid_i,
  input  logic               wready_i,
  input  logic [IdWidth-1:0] bid_i,
  input  logic [1:0]         bresp_i,
  input  logic               bvalid_i,
  input  logic               bready_i,
  output logic               number_o,     // WLAST is not where the burst's length puts it
  output logic               strobes_o,    // a strobe of a byte that the beat does not move
  output logic               unasked_o,    // a response that the oldest burst has not asked for
  output logic               unwritten_o,  // a response before the last beat
  output logic               exokay_o,
  output logic               open_o        // a burst or data without the response
);
  localparam int Bytes = Width / 8;
  localparam logic [1:0] ExOkay = 2'b01, Fixed = 2'b00, Wrap = 2'b10;

  typedef struct packed {
    logic [11:0] addr;  // in its page
    logic [7:0]  len;
    logic [2:0]  size;
    logic [1:0]  burst;
  } burst_t;

  typedef struct packed {
    logic [Bytes-1:0] strb;
    logic             last;
  } beat_t;

  burst_t bursts[$];  // that wait for data
  beat_t beats[$];    // that wait for their address
  logic [IdWidth-1:0] ids[$];  // that wait for their response
  logic [7:0] written_q;  // bursts that are complete and not answered
  logic [7:0] beat_q;     // number of the next beat in its burst
  logic [11:0] next_q;    // its address in the page, unless it is the first

  // The byte behind the last one of a beat, in its page.
  function automatic logic [12:0] behind(logic [11:0] address, logic [2:0] size);
    return (13'(address) & ~((13'd1 << size) - 1)) + (13'd1 << size);
  endfunction

  function automatic logic [Bytes-1:0] lanes(logic [11:0] address, logic [2:0] size);
    logic [12:0] low = 13'(address) & 13'(Bytes - 1);
    return ('1 << low) & ~('1 << behind(low[11:0], size));
  endfunction

  function automatic logic [11:0] following(burst_t burst, logic [11:0] address);
    logic [12:0] span = (13'(burst.len) + 1) << burst.size;
    logic [12:0] top = (13'(burst.addr) & ~(span - 1)) + span;
    logic [12:0] next = behind(address, burst.size);
    if (burst.burst == Fixed) return burst.addr;
    return burst.burst == Wrap && next == top ? 12'(top - span) : 12'(next);
  endfunction

  initial {number_o, strobes_o, unasked_o, unwritten_o, exokay_o, open_o} = '0;

  always_ff @(posedge clk_i) begin
    automatic logic [7:0] beat = beat_q, complete = '0;
    automatic logic [11:0] next = next_q;
    automatic logic answered = bvalid_i && bready_i && written_q != 0;
    {number_o, strobes_o, unasked_o, unwritten_o, exokay_o} <= '0;
    if (!rst_ni) begin
      bursts.delete();
      beats.delete();
      ids.delete();
      written_q <= '0;
      beat_q <= '0;
      open_o <= 1'b0;
    end else if (awvalid_i || wvalid_i || bvalid_i) begin
      if (bvalid_i) begin
        unasked_o <= ids.size() == 0 || ids[0] != bid_i;
        unwritten_o <= written_q == 0;
        exokay_o <= bresp_i == ExOkay;
        if (bready_i && ids.size() != 0) void'(ids.pop_front());
      end
      if (awvalid_i && awready_i) begin
        bursts.push_back({awaddr_i, awlen_i, awsize_i, awburst_i});
        ids.push_back(awid_i);
      end
      if (wvalid_i && wready_i) beats.push_back({wstrb_i, wlast_i});
      while (bursts.size() != 0 && beats.size() != 0) begin
        automatic burst_t burst = bursts[0];
        automatic beat_t data = beats.pop_front();
        automatic logic [11:0] address = beat == 0 ? burst.addr : next;
        if (data.last != (beat == burst.len)) number_o <= 1'b1;
        if (|(data.strb & ~lanes(address, burst.size))) strobes_o <= 1'b1;
        next = following(burst, address);
        if (beat == burst.len) begin
          beat = '0;
          complete++;
          void'(bursts.pop_front());
        end else begin
          beat++;
        end
      end
      beat_q <= beat;
      next_q <= next;
      written_q <= written_q + complete - 8'(answered);
      open_o <= ids.size() != 0 || beats.size() != 0;
    end
  end
endmodule
