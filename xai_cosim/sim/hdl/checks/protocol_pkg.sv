// SPDX-License-Identifier: Apache-2.0
// The rules that the protocol checkers know, and how they report a violation.
//
// AXI rules carry Arm's names, those of streams and registers without AXI4STREAM_ and AXI4LITE_: ERRM of the master,
// ERRS of the slave, REC what is recommended only. AP_ rules are those of Vitis' control register.
package protocol_pkg;
  typedef enum int unsigned {
    ERRM_TVALID_RESET,
    ERRM_TVALID_STABLE,
    ERRM_TDATA_STABLE,
    ERRM_TLAST_STABLE,
    ERRM_TKEEP_STABLE,
    ERRM_TSTRB_STABLE,
    ERRM_TID_STABLE,
    ERRM_TDEST_STABLE,
    ERRM_TUSER_STABLE,
    ERRM_TKEEP_TSTRB,
    ERRM_TVALID_X,
    ERRM_TDATA_X,
    ERRM_TLAST_X,
    ERRM_TKEEP_X,
    ERRM_TSTRB_X,
    ERRM_TID_X,
    ERRM_TDEST_X,
    ERRM_TUSER_X,
    ERRM_STREAM_ALL_DONE_EOS,
    ERRS_TREADY_X,
    RECS_TREADY_MAX_WAIT
  } axis_rule_e;
  localparam int AxisRules = RECS_TREADY_MAX_WAIT + 1;

  typedef enum int unsigned {
    ERRM_AWVALID_RESET,
    ERRM_AWVALID_STABLE,
    ERRM_AWADDR_STABLE,
    ERRM_AWPROT_STABLE,
    ERRM_WVALID_RESET,
    ERRM_WVALID_STABLE,
    ERRM_WDATA_STABLE,
    ERRM_WSTRB_STABLE,
    ERRM_ARVALID_RESET,
    ERRM_ARVALID_STABLE,
    ERRM_ARADDR_STABLE,
    ERRM_ARPROT_STABLE,
    ERRM_AWVALID_X,
    ERRM_AWADDR_X,
    ERRM_AWPROT_X,
    ERRM_WVALID_X,
    ERRM_WDATA_X,
    ERRM_WSTRB_X,
    ERRM_BREADY_X,
    ERRM_ARVALID_X,
    ERRM_ARADDR_X,
    ERRM_ARPROT_X,
    ERRM_RREADY_X,
    ERRS_BVALID_RESET,
    ERRS_BVALID_STABLE,
    ERRS_BRESP_STABLE,
    ERRS_BRESP_AW,
    ERRS_BRESP_WLAST,
    ERRS_BRESP_EXOKAY,
    ERRS_BRESP_ALL_DONE_EOS,
    ERRS_RVALID_RESET,
    ERRS_RVALID_STABLE,
    ERRS_RDATA_STABLE,
    ERRS_RRESP_STABLE,
    ERRS_RDATA_NUM,
    ERRS_RRESP_EXOKAY,
    ERRS_RDATA_ALL_DONE_EOS,
    ERRS_AWREADY_X,
    ERRS_WREADY_X,
    ERRS_BVALID_X,
    ERRS_BRESP_X,
    ERRS_ARREADY_X,
    ERRS_RVALID_X,
    ERRS_RDATA_X,
    ERRS_RRESP_X,
    RECS_AWREADY_MAX_WAIT,
    RECS_WREADY_MAX_WAIT,
    RECM_BREADY_MAX_WAIT,
    RECS_ARREADY_MAX_WAIT,
    RECM_RREADY_MAX_WAIT
  } axil_rule_e;
  localparam int AxilRules = RECM_RREADY_MAX_WAIT + 1;
  localparam int AxilFirstSlaveRule = ERRS_BVALID_RESET;
  localparam int AxilFirstAdvice = RECS_AWREADY_MAX_WAIT;

  typedef enum int unsigned {
    AP_START_WITHOUT_WRITE,   // ap_start reads 1, but nobody has written it
    AP_START_DROPPED,         // ap_start reads 0, but neither ap_ready nor ap_done has been seen
    AP_IDLE_WHILE_STARTED,    // ap_idle and ap_start read 1 together
    AP_IDLE_MISSING,          // ap_idle reads 0, but no job runs
    AP_DONE_WITHOUT_START,    // ap_done reads 1, but no job has run since reset
    AP_DONE_CLEAR_ON_READ,    // ap_done reads 1 a second time for one job
    AP_DONE_WITHOUT_READY,    // ap_done reads 1, but the job's ap_ready was never seen
    AP_READY_WITHOUT_START,   // ap_ready reads 1, but no job has run since reset
    AP_READY_CLEAR_ON_READ,   // ap_ready reads 1 a second time for one job
    AP_CTRL_RESERVED          // a bit that the register does not have reads 1
  } control_rule_e;
  localparam int ControlRules = AP_CTRL_RESERVED + 1;

  typedef enum int unsigned {  // of a request first, in one order for both directions; of the end last
    AXI4_ERRM_AWVALID_RESET,
    AXI4_ERRM_AWVALID_STABLE,
    AXI4_ERRM_AWID_STABLE,
    AXI4_ERRM_AWADDR_STABLE,
    AXI4_ERRM_AWLEN_STABLE,
    AXI4_ERRM_AWSIZE_STABLE,
    AXI4_ERRM_AWBURST_STABLE,
    AXI4_ERRM_AWLOCK_STABLE,
    AXI4_ERRM_AWCACHE_STABLE,
    AXI4_ERRM_AWPROT_STABLE,
    AXI4_ERRM_AWQOS_STABLE,
    AXI4_ERRM_AWREGION_STABLE,
    AXI4_ERRM_AWADDR_BOUNDARY,
    AXI4_ERRM_AWADDR_WRAP_ALIGN,
    AXI4_ERRM_AWBURST,
    AXI4_ERRM_AWLEN_WRAP,
    AXI4_ERRM_AWLEN_FIXED,
    AXI4_ERRM_AWSIZE,
    AXI4_ERRM_AWCACHE,
    AXI4_ERRM_ARVALID_RESET,
    AXI4_ERRM_ARVALID_STABLE,
    AXI4_ERRM_ARID_STABLE,
    AXI4_ERRM_ARADDR_STABLE,
    AXI4_ERRM_ARLEN_STABLE,
    AXI4_ERRM_ARSIZE_STABLE,
    AXI4_ERRM_ARBURST_STABLE,
    AXI4_ERRM_ARLOCK_STABLE,
    AXI4_ERRM_ARCACHE_STABLE,
    AXI4_ERRM_ARPROT_STABLE,
    AXI4_ERRM_ARQOS_STABLE,
    AXI4_ERRM_ARREGION_STABLE,
    AXI4_ERRM_ARADDR_BOUNDARY,
    AXI4_ERRM_ARADDR_WRAP_ALIGN,
    AXI4_ERRM_ARBURST,
    AXI4_ERRM_ARLEN_WRAP,
    AXI4_ERRM_ARLEN_FIXED,
    AXI4_ERRM_ARSIZE,
    AXI4_ERRM_ARCACHE,
    AXI4_ERRM_WVALID_RESET,
    AXI4_ERRM_WVALID_STABLE,
    AXI4_ERRM_WDATA_STABLE,
    AXI4_ERRM_WSTRB_STABLE,
    AXI4_ERRM_WLAST_STABLE,
    AXI4_ERRM_WDATA_NUM,
    AXI4_ERRM_WSTRB,
    AXI4_ERRS_BVALID_RESET,
    AXI4_ERRS_BVALID_STABLE,
    AXI4_ERRS_BID_STABLE,
    AXI4_ERRS_BRESP_STABLE,
    AXI4_ERRS_BRESP_AW,
    AXI4_ERRS_BRESP_WLAST,
    AXI4_ERRS_BRESP_EXOKAY,
    AXI4_ERRS_RVALID_RESET,
    AXI4_ERRS_RVALID_STABLE,
    AXI4_ERRS_RID_STABLE,
    AXI4_ERRS_RDATA_STABLE,
    AXI4_ERRS_RRESP_STABLE,
    AXI4_ERRS_RLAST_STABLE,
    AXI4_ERRS_RID,
    AXI4_ERRS_RDATA_NUM,
    AXI4_ERRS_RRESP_EXOKAY,
    AXI4_ERRS_BRESP_ALL_DONE_EOS,
    AXI4_ERRS_RDATA_ALL_DONE_EOS
  } axi4_rule_e;
  localparam int Axi4RequestRules = AXI4_ERRM_ARVALID_RESET;
  localparam int Axi4Rules = AXI4_ERRS_BRESP_ALL_DONE_EOS;

`ifdef VERILATOR
  import "DPI-C" function void protocol_violation(input string rule, input string port);
`elsif SIMULATION_4STATE
  function automatic void protocol_violation(input string rule, input string port);
    $display("violation: %s at %s, time %0t", rule, port, $time);
  endfunction
`endif
endpackage
