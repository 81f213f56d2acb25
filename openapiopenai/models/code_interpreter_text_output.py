# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterTextOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CodeInterpreterTextOutput",
]


class CodeInterpreterTextOutput(BaseModel):
    """Text that the code interpreter produced."""

    type: Literal["logs"] = "logs"
    """Type: always `logs`."""
    logs: str
    """The text."""
