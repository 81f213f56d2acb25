# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Error2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment import ErrorMisalignment

__all__ = [
    "Error2",
]


class Error2(BaseModel):
    """An error that occurred during the generation of a response.

    Known as `VideoCreateError`."""

    type: str | None = None
    """Original type of the error; null if it was not recorded."""
    code: str
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Request parameter that the error is about; null if none was recorded."""
    headers: dict[str, str] | None = None
    """Response headers that came with the error, such as `Retry-After` and `Retry-After-Ms`, and `x-openai-inference-capacity-reason` on deployments that opted in."""
    misalignment: ErrorMisalignment | None = None
    """Why the response was blocked, if it was blocked for misalignment."""
