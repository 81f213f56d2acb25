"""Compares the spec with an installed release of the official SDK, and takes over what the spec lacks."""
