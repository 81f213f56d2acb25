# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaCompactionBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaCompactionBody",
]


class BetaCompactionBody(BaseModel):
    """A compaction item, which `responses.compact` returns in place of the earlier conversation."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["compaction"] = "compaction"
    """Type: always `compaction`."""
    id: str
    """Its unique ID."""
    encrypted_content: str
    """Opaque encrypted content; send it back unchanged."""
    created_by: str | None = None
    """ID of the actor that created it."""
