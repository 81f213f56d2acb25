"""Model `DeleteAssistantResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteAssistantResponse",
]


class DeleteAssistantResponse(BaseModel):
    """Says that an assistant is deleted."""

    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Kind of object: always `assistant.deleted`."""
