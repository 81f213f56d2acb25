"""Model `RunStepDetailsToolCallsCodeOutputImageObjectImage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
]


class RunStepDetailsToolCallsCodeOutputImageObjectImage(BaseModel):
    """The file that an image is in."""

    file_id: str
    """Id of the image's file."""
