"""Modules of which there are two: `streams_async`, written by hand, and `streams_sync`, made from it."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def half(source: str, is_async: bool) -> Any:
    """Import one half of `module:Name`: `AsyncName` from `module_async`, or `Name` from `module_sync`."""
    module, _, name = source.partition(":")
    kind, prefix = ("async", "Async") if is_async else ("sync", "")
    return getattr(import_module(f"{module}_{kind}"), f"{prefix}{name}")
