# SPDX-License-Identifier: Apache-2.0
"""Mutation testing: small faults in designs and in Python models; would their tests notice?"""
