# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
]


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(BaseModel):
    """File that contains the image."""

    file_id: str | None = None
    """ID of the file that contains the image."""
