"""Model `ChatCompletionRequestAssistantMessageAudio`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionRequestAssistantMessageAudio",
    "ChatCompletionRequestAssistantMessageAudioDict",
]


class ChatCompletionRequestAssistantMessageAudio(BaseModel):
    """An earlier spoken answer of the model, by its id."""

    id: str
    """Id of the earlier spoken answer."""


class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageAudio` as a dict, for arguments."""

    id: Required[str]
