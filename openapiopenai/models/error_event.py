# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error import Error

__all__ = [
    "ErrorEvent",
]


class ErrorEvent(BaseModel):
    """An error occurred, such as an internal server error or a timeout."""

    event: Literal["error"] = "error"
    """Name of the event: always `error`."""
    data: Error
    """What went wrong."""
