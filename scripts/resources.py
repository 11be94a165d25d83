# SPDX-License-Identifier: Apache-2.0
"""Print what the kernels cost on a Xilinx 7-series part, by Yosys; exit 1 over the limit of DSPs."""

from hls.kernels import NAMES
from hls.resources import DSP_LIMIT, Resources, multipliers, resources
from xai_cosim.command import CommandLine, UserError, command


def main() -> int:
    """Command line."""
    line = CommandLine("resources", __doc__)
    line.add_argument("--quick", action="store_true", help="only count multipliers, without synthesis")
    line.add_argument("kernels", nargs="*", metavar="kernel", help=f"of {', '.join(NAMES)} (default: all)")
    arguments = line.parse_args()
    unknown = set(arguments.kernels) - set(NAMES)
    if unknown:
        raise UserError(f"unknown kernel {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    names = arguments.kernels or NAMES
    if arguments.quick:
        counts = {name: multipliers(name) for name in names}
        dsps = sum(counts.values())
        print(", ".join(f"{name} {count}" for name, count in counts.items()), "multipliers")
    else:
        total = Resources(0, 0, 0, 0)
        print(f"{'kernel':10} {'LUT':>7} {'FF':>7} {'BRAM36':>7} {'DSP':>4}")
        for name in names:
            cost = resources(name)
            total += cost
            print(f"{name:10} {cost.lut:7g} {cost.ff:7g} {cost.bram:7g} {cost.dsp:4g}", flush=True)
        print(f"{'total':10} {total.lut:7g} {total.ff:7g} {total.bram:7g} {total.dsp:4g}")
        dsps = total.dsp
    print(f"{dsps:g} of at most {DSP_LIMIT} DSPs")
    return 1 if dsps > DSP_LIMIT else 0


if __name__ == "__main__":
    command(main)
