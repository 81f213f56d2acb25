"""Errors of decoding, and the base class of all exceptions. The whole hierarchy is shown in `calls/errors.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...profile import BaseError
from .redaction import quote

__all__ = ["DecodeError", "DecodeIssue"]


@dataclass(frozen=True)
class DecodeIssue:
    """One place where a payload does not match its schema."""

    path: tuple[str | int, ...]
    """Path from the top of the payload: property names and list indexes."""
    expected: str
    """What the schema expects there."""

    def __str__(self) -> str:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{quote(where.lstrip('.')) or 'payload'}: {quote(self.expected)}"


class DecodeError(BaseError, ValueError):
    """A payload that is not valid JSON or, with `on_mismatch="raise"`, does not match its schema.

    The payload is available as `payload`; the message, which may end up in logs, does not contain it.
    """

    def __init__(self, target: str, issues: tuple[DecodeIssue, ...], payload: Any) -> None:
        super().__init__(target, issues, payload)
        self.target = target
        """Name of the requested model or union."""
        self.issues = issues
        """All mismatches and where they are."""
        self.payload = payload
        """The payload as received: str, bytes or JSON values."""

    def __str__(self) -> str:
        shown = "; ".join(map(str, self.issues[:5]))
        more = f"; and {len(self.issues) - 5} more" if len(self.issues) > 5 else ""
        return f"cannot decode {self.target}: {shown}{more}"
