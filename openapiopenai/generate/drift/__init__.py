"""Compares the spec with an installed release of the official SDK, and adopts what the spec lacks."""
