// SPDX-License-Identifier: Apache-2.0
`define LOOKUP_WORDS 16
`define LOOKUP_ADDRESS_BITS 4
