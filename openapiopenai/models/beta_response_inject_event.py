# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseInjectEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_input_item import BetaInputItem, BetaInputItemDict

__all__ = [
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventDict",
]


class BetaResponseInjectEvent(BaseModel):
    """Injects input items into a response in progress over a WebSocket, all or none. At present these are outputs of your own tools, which resume a waiting agent."""

    type: Literal["response.inject"] = "response.inject"
    """Type: always `response.inject`."""
    response_id: str
    """ID of the response."""
    input: list[BetaInputItem]
    """Items to inject into the response."""


class BetaResponseInjectEventDict(TypedDict, total=False):
    """`BetaResponseInjectEvent` as a dict, for arguments."""

    type: Required[Literal["response.inject"]]
    response_id: Required[str]
    input: Required[Sequence[BetaInputItemDict | BetaInputItem]]
