# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.model import BaseModel

__all__ = [
    "LiveSessionUsage",
]


class LiveSessionUsage(BaseModel):
    """Audio duration of a session so far: a running total, not to be summed over events."""

    seconds: float
    """Duration of the session's audio so far, in seconds: a running total, not to be summed over events."""
