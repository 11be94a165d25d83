# SPDX-License-Identifier: Apache-2.0
"""Bugs planted in copies of the RTL, each for the property that has to find it."""

from dataclasses import dataclass

from cocotb_tests.proofs import PROOFS
from xai_cosim.mutation.proofs import Proven, properties, rtl, run

DEPTH = 24
"""Cycles within which a planted bug shows."""


@dataclass(frozen=True)
class PropertyBug:
    """A text of a module that becomes another, and the property that fails then."""

    finds: str
    module: str
    old: str
    new: str


def _bugs(module: str, *changes: tuple[str, str, str]) -> list[PropertyBug]:
    return [PropertyBug(finds, module, old, new) for finds, old, new in changes]


RESET = "if (!rst_ni) begin\n      state_q <= Idle;"
"""Where xai_control's reset puts its state."""


def _reset_to(state: str) -> tuple[str, str]:
    return RESET, RESET.replace("Idle", state)


def _also(state: str, statement: str) -> tuple[str, str]:
    return f"        {state}: begin\n", f"        {state}: begin\n          {statement}\n"


def _stuck(answered: str, leaves: str, stays: str) -> tuple[str, str]:
    old = f"if (|({answered})) begin\n            state_q <= {leaves};"
    return old, old.replace(leaves, stays)


BUGS = [
    *_bugs(
        "axis_mux",
        ("taken_when_passed_on", "select_i & {Ports{tready_i}}", "select_i"),
        ("taken_from_the_selected", "select_i & {Ports{tready_i}}", "{Ports{tready_i}}"),
        ("one_sender_at_a_time", "select_i & {Ports{tready_i}}", "{Ports{tready_i}}"),
        ("offered_when_the_selected_offers", "|(select_i & tvalid_i)", "|tvalid_i"),
        ("beat_unchanged", "tdata_o |= tdata_i[i]", "tdata_o |= tdata_i[0]"),
        ("nothing_without_a_selection", "|(select_i & tvalid_i)", "|tvalid_i"),
        ("tvalid_stable", "|(select_i & tvalid_i)", "|(select_i & tvalid_i) && !(|(~select_i & tvalid_i))"),
        ("tdata_stable", " & {Width{select_i[i]}}", ""),
        ("tlast_stable", "|(select_i & tlast_i)", "|tlast_i"),
    ),
    *_bugs(
        "axis_demux",
        ("taken_when_passed_on", "|(select_i & tready_i)", "|tready_i"),
        ("offered_to_the_selected_alone", "select_i & {Ports{tvalid_i}}", "{Ports{tvalid_i}}"),
        ("one_receiver_at_a_time", "select_i & {Ports{tvalid_i}}", "{Ports{tvalid_i}}"),
        ("ready_when_the_selected_is", "|(select_i & tready_i)", "|(select_i & tready_i) && tvalid_i"),
        ("tvalid_stable", "{Ports{tvalid_i}}", "{Ports{tvalid_i && !(|(~select_i & tready_i))}}"),
    ),
    *_bugs(
        "xai_control",
        ("bvalid_reset", *_reset_to("WriteResponse")),
        ("bvalid_stable", "if (bready_i)", "if (1'b1)"),
        ("bresp_stable", *_also("WriteResponse", "bresp_o <= ~bresp_o;")),
        ("no_response_without_address", "if (aw_full_q && w_full_q", "if (w_full_q"),
        ("no_response_without_data", "if (aw_full_q && w_full_q", "if (aw_full_q"),
        ("bresp_never_exokay", "RespSlvErr = 2'b10", "RespSlvErr = 2'b01"),
        ("rvalid_reset", *_reset_to("ReadResponse")),
        ("rvalid_stable", "if (rready_i)", "if (1'b1)"),
        ("rdata_stable", *_also("ReadResponse", "rdata_o <= ~rdata_o;")),
        ("rresp_stable", *_also("ReadResponse", "rresp_o <= ~rresp_o;")),
        ("no_read_data_without_request", "else if (ar_full_q) begin", "else begin"),
        ("rresp_never_exokay", "? RespOkay : RespDecErr", "? RespOkay : 2'b01"),
        ("kernel_valid_reset", *_reset_to("WriteForward")),
        ("kernel_awvalid_stable", "|(kernel_awvalid_o & kernel_awready_i)", "|kernel_awvalid_o"),
        ("kernel_awaddr_stable", "awready_o = !aw_full_q", "awready_o = 1'b1"),
        ("kernel_wvalid_stable", "|(kernel_wvalid_o & kernel_wready_i)", "|kernel_wvalid_o"),
        ("kernel_wdata_stable", "wready_o = !w_full_q", "wready_o = 1'b1"),
        ("kernel_arvalid_stable", "|(kernel_arvalid_o & kernel_arready_i)", "|kernel_arvalid_o"),
        ("kernel_araddr_stable", "arready_o = !ar_full_q", "arready_o = 1'b1"),
        ("write_goes_to_its_window", "kernel_wvalid_o = write_window &", "kernel_wvalid_o ="),
        ("read_goes_to_its_window", "kernel_arvalid_o = read_window &", "kernel_arvalid_o ="),
        ("address_unchanged", "kernel_awaddr_o = awaddr_q[7:0]", "kernel_awaddr_o = awaddr_q[8:1]"),
        ("data_unchanged", "kernel_wstrb_o = wstrb_q", "kernel_wstrb_o = '1"),
        ("read_address_unchanged", "kernel_araddr_o = araddr_q[7:0]", "kernel_araddr_o = awaddr_q[7:0]"),
        ("no_forward_without_request", "if (aw_full_q && w_full_q", "if (aw_full_q"),
        ("address_forwarded_once", "kernel_awready_i)) aw_sent_q <= 1'b1", "kernel_awready_i)) aw_sent_q <= 1'b0"),
        ("data_forwarded_once", "kernel_wready_i)) w_sent_q <= 1'b1", "kernel_wready_i)) w_sent_q <= 1'b0"),
        ("read_forwarded_once", "kernel_arready_i)) ar_sent_q <= 1'b1", "kernel_arready_i)) ar_sent_q <= 1'b0"),
        ("write_response_of_kernel", "bresp_o <= kernel_bresp_i[i]", "bresp_o <= RespOkay"),
        ("only_a_start_is_withheld", "else if (starts && !", "else if (!"),
        ("route_refused_or_written", "route_write > 32'(Kernels)", "route_write >= 32'(Kernels)"),
        ("route_is_what_was_written", "if (wstrb_q[i])", "if (1'b1)"),
        ("write_decoded", "bresp_o <= RespDecErr", "bresp_o <= RespOkay"),
        ("read_data_of_kernel", "rdata_o <= kernel_rdata_i[i]", "rdata_o <= kernel_rdata_i[0]"),
        ("route_reads_back", "? route_q : '0", "? route_write : '0"),
        ("read_decoded", "(read_top || |read_window) ?", "1'b1 ?"),
        ("select_is_one_hot", "route_q == 32'(k + 1)", "route_q >= 32'(k + 1)"),
        ("only_the_routed_kernel_starts", "awaddr_q[7:2] == CtrlWord && wstrb", "awaddr_q[7:0] == 8'h00 && wstrb"),
        ("route_held_while_a_job_runs", "|running_q || ", ""),
        ("route_held_while_a_job_runs", "&& kernel_rdata_i[i][ApIdle]", ""),
        ("route_held_while_a_beat_is_offered", "beat_offered_i || ", ""),
        ("route_changes_by_its_write_alone", "write_top && awaddr_q[7:2] == RouteWord", "write_top"),
        ("address_taken_when_free", "            aw_full_q <= 1'b0;\n", ""),
        ("data_taken_when_free", "            w_full_q <= 1'b0;\n", ""),
        ("read_taken_when_free", "            ar_full_q <= 1'b0;\n", ""),
        ("write_answered_in_time", *_stuck("kernel_bready_o & kernel_bvalid_i", "WriteResponse", "WriteForward")),
        ("read_answered_in_time", *_stuck("kernel_rready_o & kernel_rvalid_i", "ReadResponse", "ReadForward")),
    ),
]


def search(bug: PropertyBug) -> Proven:
    """Plant a bug and search for a counterexample to its property; neighbours are less patient, which is quicker."""
    proof = next(p for p in PROOFS if p.module == bug.module)
    source = rtl(bug.module)
    if source.count(bug.old) != 1:
        raise ValueError(f"{bug.module}: {bug.old!r} stands there {source.count(bug.old)} times")
    checks = properties(bug.module).replace("Patience = 3", "Patience = 1")
    return run(proof, source.replace(bug.old, bug.new), checks, mode="bmc", depth=DEPTH, only=bug.finds)
