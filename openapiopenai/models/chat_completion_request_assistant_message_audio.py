# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestAssistantMessageAudio`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
