"""Model `DeleteAssistantResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteAssistantResponse",
]


class DeleteAssistantResponse(BaseModel):
    """`DeleteAssistantResponse` of the API."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"] = "assistant.deleted"
