# SPDX-License-Identifier: Apache-2.0
"""`make evaluate`: attribution methods measured over images, in worker processes, and the page about them."""
