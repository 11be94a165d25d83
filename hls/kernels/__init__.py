# SPDX-License-Identifier: Apache-2.0
"""One module a kernel; each has a `build()` that returns a finished `hls.shell.Kernel`."""

NAMES = ("conv2d", "vmm", "maxpool2d", "unpool2d", "relu", "add", "scale")
"""In the order of their windows and routes in xai_top, which hosts rely on: a new one comes last."""
SIZED = ("conv2d", "vmm")
"""Those whose `build` takes the sizes that a board may choose."""
