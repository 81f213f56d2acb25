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
    id: str
    call_id: str
    code: str
    fingerprint: str
