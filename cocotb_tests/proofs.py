# SPDX-License-Identifier: Apache-2.0
"""What is proven of the hand-written RTL: modules, the parameters they are proven for, and the steps of induction."""

from host.designs import KERNELS
from xai_cosim.mutation.proofs import Proof

PROOFS = (
    Proof("axis_mux", 3, (("Ports", len(KERNELS)), ("Width", 64))),
    Proof("axis_demux", 3, (("Ports", len(KERNELS)),)),
    Proof("xai_control", 14, (("Kernels", len(KERNELS)),)),
)
