"""Model `RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
]


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(BaseModel):
    """The file that an image is in."""

    file_id: str | None = None
    """Id of the image's file."""
