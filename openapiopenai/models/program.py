"""Model `Program`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "Program",
]


class Program(BaseModel):
    """`Program` of the API."""

    type: Literal["program"] = "program"
    """Which variant this is: always `program`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    code: str
    fingerprint: str
    """Opaque; send it back as it is."""
