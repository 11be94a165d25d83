# SPDX-License-Identifier: Apache-2.0
"""How fast the simulation is: the same jobs in a bare C++ loop, over each transport, and with cocotbext-axi."""
