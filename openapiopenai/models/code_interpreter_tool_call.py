"""Model `CodeInterpreterToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """`CodeInterpreterToolCall` of the API."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Which variant this is: always `code_interpreter_call`."""
    id: str
    """Its id, by which other calls name it."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | UnknownStr
    container_id: str
    """Id of the container."""
    code: str | None
    outputs: list[CodeInterpreterToolCallOutputsItem] | None


class CodeInterpreterToolCallDict(TypedDict, total=False):
    """`CodeInterpreterToolCall` as a dict, for arguments."""

    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Sequence[CodeInterpreterToolCallOutputsItemDict | CodeInterpreterToolCallOutputsItem] | None]
