# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModerationErrorBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ModerationErrorBody",
]


class ModerationErrorBody(BaseModel):
    """An error that occurred in moderating the input or output of a response."""

    type: Literal["error"] = "error"
    """Type: always `error`."""
    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
