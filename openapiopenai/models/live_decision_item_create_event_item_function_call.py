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
    """`LiveDecisionItemCreateEventItemFunctionCall` of the API."""

    arguments: str
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None


class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemFunctionCall` as a dict, for arguments."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
