"""What decoding and import cost, as ratios within one run; `python -m benchmarks`."""
