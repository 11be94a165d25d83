"""How fast the simulation is: the same jobs in a bare C++ loop, over each transport, and with cocotbext-axi."""
