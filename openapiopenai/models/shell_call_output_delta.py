"""Model `ShellCallOutputDelta`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ShellCallOutputDelta",
]


class ShellCallOutputDelta(BaseModel):
    """`ShellCallOutputDelta` of the API."""

    stdout: str | None = None
    stderr: str | None = None
