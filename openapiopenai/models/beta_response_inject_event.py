"""Model `BetaResponseInjectEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_input_item import BetaInputItem, BetaInputItemDict

__all__ = [
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventDict",
]


class BetaResponseInjectEvent(BaseModel):
    """Adds items to a response in progress, all or none: so far results of your tools, on which an agent waits."""

    type: Literal["response.inject"] = "response.inject"
    """Which variant this is: always `response.inject`."""
    response_id: str
    """Id of the response."""
    input: list[BetaInputItem]
    """The items."""


class BetaResponseInjectEventDict(TypedDict, total=False):
    """`BetaResponseInjectEvent` as a dict, for arguments."""

    type: Required[Literal["response.inject"]]
    response_id: Required[str]
    input: Required[Sequence[BetaInputItemDict | BetaInputItem]]
