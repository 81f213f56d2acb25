# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseConversation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseConversation",
]


class ResponseConversation(BaseModel):
    """The conversation that a response belongs to. Its input and output items were added to it automatically."""

    id: str
    """Its unique ID."""
