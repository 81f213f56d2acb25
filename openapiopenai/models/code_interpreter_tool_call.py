# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.code_interpreter_tool_call_outputs_item import (
        CodeInterpreterToolCallOutputsItem,
        CodeInterpreterToolCallOutputsItemDict,
    )

__all__ = [
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDict",
]


class CodeInterpreterToolCall(BaseModel):
    """A call to the code interpreter, with the code that it runs.

    Known as `ResponseCodeInterpreterToolCall`."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Type: always `code_interpreter_call`."""
    id: str
    """Its unique ID."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | UnknownStr
    """Status of the call; `interpreting` while the code runs."""
    container_id: str
    """ID of the container."""
    code: str | None = FROM_SERVER
    """Code to run; null if it is not available."""
    outputs: list[CodeInterpreterToolCallOutputsItem] | None = FROM_SERVER
    """Outputs of the code, such as logs and images; null if there are none."""


class CodeInterpreterToolCallDict(TypedDict, total=False):
    """`CodeInterpreterToolCall` as a dict, for arguments."""

    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Sequence[CodeInterpreterToolCallOutputsItemDict | CodeInterpreterToolCallOutputsItem] | None]
