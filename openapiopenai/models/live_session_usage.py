# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUsage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveSessionUsage",
]


class LiveSessionUsage(BaseModel):
    """Audio duration of a session so far: a running total, not to be summed over events."""

    seconds: float
    """Duration of the session's audio so far, in seconds: a running total, not to be summed over events."""
    active_seconds: int | None = None
    """Billable seconds of active audio, and of prepaid time that was not used. WebRTC sessions only."""
    paused_seconds: int | None = None
    """Billable time during which inference was paused, in whole seconds. Together with `active_seconds` it adds up to `seconds`. WebRTC sessions only."""
