# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsCodeOutputImageObjectImage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
]


class RunStepDetailsToolCallsCodeOutputImageObjectImage(BaseModel):
    """File that contains the image."""

    file_id: str
    """ID of the file that contains the image."""
