// SPDX-License-Identifier: Apache-2.0
// The relu export with one fault at its ports, chosen by +FAULT=<number>: what the bench must notice.
module relu (
  input  logic        ap_clk,
  input  logic        ap_rst_n,
  input  logic [7:0]  s_axi_control_AWADDR,
  input  logic        s_axi_control_AWVALID,
  output logic        s_axi_control_AWREADY,
  input  logic [31:0] s_axi_control_WDATA,
  input  logic [3:0]  s_axi_control_WSTRB,
  input  logic        s_axi_control_WVALID,
  output logic        s_axi_control_WREADY,
  output logic [1:0]  s_axi_control_BRESP,
  output logic        s_axi_control_BVALID,
  input  logic        s_axi_control_BREADY,
  input  logic [7:0]  s_axi_control_ARADDR,
  input  logic        s_axi_control_ARVALID,
  output logic        s_axi_control_ARREADY,
  output logic [31:0] s_axi_control_RDATA,
  output logic [1:0]  s_axi_control_RRESP,
  output logic        s_axi_control_RVALID,
  input  logic        s_axi_control_RREADY,
  input  logic [63:0] in_r_TDATA,
  input  logic        in_r_TVALID,
  output logic        in_r_TREADY,
  input  logic        in_r_TLAST,
  input  logic [7:0]  in_mask_TDATA,
  input  logic        in_mask_TVALID,
  output logic        in_mask_TREADY,
  input  logic        in_mask_TLAST,
  output logic [63:0] out_r_TDATA,
  output logic        out_r_TVALID,
  input  logic        out_r_TREADY,
  output logic        out_r_TLAST,
  output logic [7:0]  out_mask_TDATA,
  output logic        out_mask_TVALID,
  input  logic        out_mask_TREADY,
  output logic        out_mask_TLAST
);
  localparam int BadBeat = 40;  // of all beats of out_r since reset
  localparam int Rest = 300;    // cycles without an access or a beat after which it counts as idle

  // the numbers are those of FAULTS in test_checks.py
  int fault;
  initial if ($value$plusargs("FAULT=%d", fault) == 0) fault = 0;

  logic [63:0] data;
  logic [7:0] mask, araddr;
  logic [31:0] rdata, beats, inputs, after, rest;
  logic [1:0] bresp;
  logic blink, done_read, gone, was_reset, strays;
  logic valid, ready, last, in_valid, in_ready, hit, doubled;

  always_ff @(posedge ap_clk) begin
    was_reset <= !ap_rst_n;
    if (!ap_rst_n) begin
      beats <= 0;
      inputs <= 0;
      doubled <= 1'b0;
      blink <= 1'b0;
      after <= 0;
      rest <= 0;
      strays <= 1'b0;
      gone <= 1'b0;
      done_read <= 1'b0;
    end else begin
      blink <= valid && !out_r_TREADY && !blink;
      if (valid && !out_r_TREADY && beats >= BadBeat) gone <= 1'b1;
      if (s_axi_control_RVALID && s_axi_control_RREADY && araddr == 8'h00) done_read <= rdata[1];
      after <= valid && ready && last ? 1 : after + 32'(after != 0);
      if (s_axi_control_AWVALID || s_axi_control_ARVALID || in_r_TVALID || valid) rest <= 0;
      else rest <= rest + 1;
      if (rest == Rest) strays <= 1'b1;
      else if (fault == 22 ? out_r_TREADY : in_r_TVALID) strays <= 1'b0;
      if (valid && ready) beats <= beats + 1;
      if (in_valid && in_ready) inputs <= inputs + 1;
      if (out_r_TVALID && out_r_TREADY && hit) doubled <= 1'b1;
      if (s_axi_control_ARVALID && s_axi_control_ARREADY) araddr <= s_axi_control_ARADDR;
    end
  end
  assign hit = beats == BadBeat;

  always_comb begin
    out_r_TDATA = data;
    out_r_TVALID = valid;
    ready = out_r_TREADY;
    out_r_TLAST = last;
    out_mask_TDATA = mask;
    s_axi_control_RDATA = rdata;
    s_axi_control_BRESP = bresp;
    in_valid = in_r_TVALID;
    in_r_TREADY = in_ready;
    case (fault)
      1: out_r_TDATA[17] = data[17] ^ hit;
      2: out_mask_TDATA[3:0] = ~mask[3:0];
      3: out_mask_TDATA[7] = 1'b1;
      4: out_r_TLAST = 1'b0;
      5: out_r_TLAST = last || hit;
      6: if (hit) begin  // lost beat
        out_r_TVALID = 1'b0;
        ready = 1'b1;
      end
      7: if (hit && !doubled) ready = 1'b0;  // the beat is taken twice
      8: out_r_TDATA = {data[55:48], data[63:56], data[47:0]};
      9: if (araddr == 8'h10) s_axi_control_RDATA = rdata ^ 1;
      10: if (araddr == 8'h00) s_axi_control_RDATA[1] = 1'b0;
      11: if (inputs >= BadBeat) begin  // the input hangs
        in_valid = 1'b0;
        in_r_TREADY = 1'b0;
      end
      12: s_axi_control_RDATA = rdata & 32'h00ffffff;
      13: if (blink) begin  // a waiting beat withdrawn for a cycle
        out_r_TVALID = 1'b0;
        ready = 1'b0;
      end
      14: if (!out_r_TREADY) out_r_TDATA = ~data;  // a waiting beat changes
      15: if (araddr == 8'h00) s_axi_control_RDATA[1] = rdata[1] || done_read;
      16: s_axi_control_BRESP = 2'b01;  // EXOKAY
      18: if (gone) begin  // a waiting beat withdrawn for good
        out_r_TVALID = 1'b0;
        ready = 1'b0;
      end
      19: begin  // wrong values, and an input ready after its job
        out_r_TDATA = ~data;
        in_r_TREADY = in_ready || !in_r_TVALID;
      end
      21: if (after == 25) out_r_TVALID = 1'b1;  // a beat that nobody asked for, once the job is over
      20: if (was_reset) out_r_TVALID = 1'b1;  // a beat right after reset
      22: if (strays) out_r_TVALID = 1'b1;  // a beat while idle, until it is taken
      23: if (strays) begin  // ready while idle, and a beat lost for it
        in_valid = 1'b0;
        in_r_TREADY = 1'b1;
      end
      17: in_r_TREADY = in_ready || !in_r_TVALID;  // ready, job or not
      default: ;
    endcase
  end

  relu_export exported (
    .ap_clk, .ap_rst_n,
    .s_axi_control_AWADDR, .s_axi_control_AWVALID, .s_axi_control_AWREADY,
    .s_axi_control_WDATA, .s_axi_control_WSTRB, .s_axi_control_WVALID, .s_axi_control_WREADY,
    .s_axi_control_BRESP(bresp), .s_axi_control_BVALID, .s_axi_control_BREADY,
    .s_axi_control_ARADDR, .s_axi_control_ARVALID, .s_axi_control_ARREADY,
    .s_axi_control_RDATA(rdata), .s_axi_control_RRESP, .s_axi_control_RVALID, .s_axi_control_RREADY,
    .in_r_TDATA, .in_r_TVALID(in_valid), .in_r_TREADY(in_ready), .in_r_TLAST,
    .in_mask_TDATA, .in_mask_TVALID, .in_mask_TREADY, .in_mask_TLAST,
    .out_r_TDATA(data), .out_r_TVALID(valid), .out_r_TREADY(ready), .out_r_TLAST(last),
    .out_mask_TDATA(mask), .out_mask_TVALID, .out_mask_TREADY, .out_mask_TLAST
  );
endmodule
