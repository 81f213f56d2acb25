# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalApiError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalApiError",
]


class EvalApiError(BaseModel):
    """An error of an evaluation run: its code and message."""

    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
