# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveCreateResponseSession`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveCreateResponseSession",
]


class LiveCreateResponseSession(BaseModel):
    """The new live session; its ID is needed for session controls and sideband connections."""

    id: str
    """Its unique ID."""
