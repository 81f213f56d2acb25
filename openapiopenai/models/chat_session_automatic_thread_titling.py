# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatSessionAutomaticThreadTitling`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatSessionAutomaticThreadTitling",
]


class ChatSessionAutomaticThreadTitling(BaseModel):
    """Automatic thread titling settings of a session."""

    enabled: bool
    """Whether titles are generated for threads automatically."""
