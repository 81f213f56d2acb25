"""Model `TranscriptTextUsageDuration`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptTextUsageDuration",
]


class TranscriptTextUsageDuration(BaseModel):
    """What is billed, for models billed by the length of the audio."""

    type: Literal["duration"] = "duration"
    """Which variant this is: always `duration`."""
    seconds: float
    """How long the audio is, in seconds."""
