"""Model `Program`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "Program",
]


class Program(BaseModel):
    """A program that the model wrote to call tools with."""

    type: Literal["program"] = "program"
    """Which variant this is: always `program`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    code: str
    """Source of the program, in JavaScript."""
    fingerprint: str
    """Opaque; send it back as it is."""
