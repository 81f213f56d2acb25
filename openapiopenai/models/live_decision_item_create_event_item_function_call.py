# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemCreateEventItemFunctionCall`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "LiveDecisionItemCreateEventItemFunctionCall",
    "LiveDecisionItemCreateEventItemFunctionCallDict",
]


class LiveDecisionItemCreateEventItemFunctionCall(BaseModel):
    """A function call, used as input for decisions."""

    type: Literal["function_call"] = "function_call"
    """Type: always `function_call`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Its current status."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text."""
    namespace: str | None = None
    """Namespace of the function that is called."""


class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemFunctionCall` as a dict, for arguments."""

    type: Required[Literal["function_call"]]
    id: str | None
    call_id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    name: Required[str]
    arguments: Required[str]
    namespace: str | None
