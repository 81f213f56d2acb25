# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantToolsCode`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AssistantToolsCode",
    "AssistantToolsCodeDict",
]


class AssistantToolsCode(BaseModel):
    """The code interpreter, as a tool of an assistant."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type: always `code_interpreter`."""


class AssistantToolsCodeDict(TypedDict, total=False):
    """`AssistantToolsCode` as a dict, for arguments."""

    type: Required[Literal["code_interpreter"]]
