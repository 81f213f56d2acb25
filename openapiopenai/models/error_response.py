# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ErrorResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error import Error

__all__ = [
    "ErrorResponse",
]


class ErrorResponse(BaseModel):
    """Response to a failed request, with its error."""

    error: Error
    """What went wrong."""
