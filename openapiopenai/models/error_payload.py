"""Model `ErrorPayload`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ErrorPayload",
]


class ErrorPayload(BaseModel):
    """`ErrorPayload` of the API."""

    type: str
    code: str | None
    message: str
    param: str | None
    headers: dict[str, str] | None = None
