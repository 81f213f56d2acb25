"""Measures how other people's software runs on this package; not installed."""
