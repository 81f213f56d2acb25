# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantsNamedToolChoiceFunction`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AssistantsNamedToolChoiceFunction",
    "AssistantsNamedToolChoiceFunctionDict",
]


class AssistantsNamedToolChoiceFunction(BaseModel):
    """The function that the model must call.

    Known as `AssistantToolChoiceFunction`."""

    name: str
    """Name of the function."""


class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction` as a dict, for arguments."""

    name: Required[str]
