# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartRefusal`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionRequestMessageContentPartRefusal",
    "ChatCompletionRequestMessageContentPartRefusalDict",
]


class ChatCompletionRequestMessageContentPartRefusal(BaseModel):
    """A content part with a refusal by the model."""

    type: Literal["refusal"] = "refusal"
    """Type: always `refusal`."""
    refusal: str
    """Refusal message of the model."""


class ChatCompletionRequestMessageContentPartRefusalDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartRefusal` as a dict, for arguments."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
