"""Measures the shop in a private data folder: real stores, real processes, load from a process apart."""
