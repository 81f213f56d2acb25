# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseInjectFailedEventError`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "BetaResponseInjectFailedEventError",
]


class BetaResponseInjectFailedEventError(BaseModel):
    """Why items could not be injected into a response."""

    code: Literal["response_already_completed", "response_not_found"] | UnknownStr
    """Error code, for programs."""
    message: str
    """Error message, for people."""
