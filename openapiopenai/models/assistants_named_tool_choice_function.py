"""Model `AssistantsNamedToolChoiceFunction`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AssistantsNamedToolChoiceFunction",
    "AssistantsNamedToolChoiceFunctionDict",
]


class AssistantsNamedToolChoiceFunction(BaseModel):
    """`AssistantsNamedToolChoiceFunction` of the API."""

    name: str


class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction` as a dict, for arguments."""

    name: Required[str]
