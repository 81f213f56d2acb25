# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaItemReferenceParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaItemReferenceParam",
    "BetaItemReferenceParamDict",
]


class BetaItemReferenceParam(BaseModel):
    """A reference to an item by its ID, in place of the item itself."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    type: Literal["item_reference"] | None = None
    """Type: always `item_reference`."""
    id: str
    """ID of the referenced item."""


class BetaItemReferenceParamDict(TypedDict, total=False):
    """`BetaItemReferenceParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    type: Literal["item_reference"] | None
    id: Required[str]
