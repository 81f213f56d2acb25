"""Model `EvalApiError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalApiError",
]


class EvalApiError(BaseModel):
    """`EvalApiError` of the API."""

    code: str
    message: str
