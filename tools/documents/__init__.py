"""Tries documents of other APIs: whether they become packages that work."""
