"""Model `LiveDecisionItemCreateEventItemFunctionCall`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "LiveDecisionItemCreateEventItemFunctionCall",
    "LiveDecisionItemCreateEventItemFunctionCallDict",
]


class LiveDecisionItemCreateEventItemFunctionCall(BaseModel):
    """A call of a function that decisions are made from."""

    arguments: str
    """Arguments of the call, as JSON text."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    """Name of the function."""
    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    namespace: str | None = None
    """Namespace of the function."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""


class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemFunctionCall` as a dict, for arguments."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
