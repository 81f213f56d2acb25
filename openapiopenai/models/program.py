# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Program`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "Program",
]


class Program(BaseModel):
    """A program that the model wrote to call tools."""

    type: Literal["program"] = "program"
    """Type: always `program`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    code: str
    """JavaScript source code of the program."""
    fingerprint: str
    """Opaque fingerprint for replaying the program; send it back unchanged."""
