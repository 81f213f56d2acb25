"""Maintainers' tools; not shipped."""
