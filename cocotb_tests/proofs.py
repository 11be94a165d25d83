# SPDX-License-Identifier: Apache-2.0
"""What is proven of the hand-written RTL: modules, the parameters they are proven for, and the steps of induction."""

from xai_cosim.mutation.proofs import Proof

PROOFS = (
    Proof("axis_mux", 3, (("Ports", 5), ("Width", 64))),
    Proof("axis_demux", 3, (("Ports", 5),)),
    Proof("xai_control", 14, (("Kernels", 5),)),
)
