"""Measurements of decoding and import, as ratios within one run."""
