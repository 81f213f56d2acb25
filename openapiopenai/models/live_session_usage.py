"""Model `LiveSessionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveSessionUsage",
]


class LiveSessionUsage(BaseModel):
    """How long the audio of a session was so far: a total, not to be added up."""

    seconds: float
    """Seconds of audio so far."""
