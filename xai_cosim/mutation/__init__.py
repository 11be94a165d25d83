"""Mutation testing: small faults in the exports, xai_top and the golden model; would their tests notice?"""
