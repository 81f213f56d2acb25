"""Errors that decoding raises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class DecodeIssue:
    """One place where a payload differs from its schema."""

    path: tuple[str | int, ...]
    """Where: property names and list positions from the top of the payload."""
    expected: str
    """What the schema asks for there."""

    def __str__(self) -> str:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{where.lstrip('.') or 'payload'}: {self.expected}"


class DecodeError(ValueError):
    """A payload that is no JSON, or (with `on_mismatch="raise"`) differs from its schema.

    The payload itself stays out of the message, which may be logged; it is in `payload`.
    """

    def __init__(self, target: str, issues: tuple[DecodeIssue, ...], payload: Any) -> None:
        super().__init__(target, issues, payload)
        self.target = target
        """Name of the model or union that was asked for."""
        self.issues = issues
        """What was off, and where."""
        self.payload = payload
        """What was to be decoded, as it came: str, bytes or a dict."""

    def __str__(self) -> str:
        shown = "; ".join(map(str, self.issues[:5]))
        more = f"; and {len(self.issues) - 5} more" if len(self.issues) > 5 else ""
        return f"cannot decode {self.target}: {shown}{more}"
