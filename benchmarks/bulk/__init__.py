"""Benchmarks of bulk work."""
