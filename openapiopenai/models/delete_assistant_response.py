# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteAssistantResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteAssistantResponse",
]


class DeleteAssistantResponse(BaseModel):
    """Confirmation that an assistant was deleted.

    Known as `AssistantDeleted`."""

    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Kind of object: always `assistant.deleted`."""
