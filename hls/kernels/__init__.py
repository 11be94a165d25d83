"""One module a kernel; each has a `build()` that returns a finished `hls.shell.Kernel`."""

NAMES = ("conv2d", "maxpool2d", "relu", "unpool2d", "vmm")
