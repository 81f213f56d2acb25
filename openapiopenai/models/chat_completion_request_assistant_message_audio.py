"""Model `ChatCompletionRequestAssistantMessageAudio`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionRequestAssistantMessageAudio",
    "ChatCompletionRequestAssistantMessageAudioDict",
]


class ChatCompletionRequestAssistantMessageAudio(BaseModel):
    """Reference to an earlier audio response of the model."""

    id: str
    """ID of the earlier audio response."""


class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageAudio` as a dict, for arguments."""

    id: Required[str]
