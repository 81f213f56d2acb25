# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaProgram",
]


class BetaProgram(BaseModel):
    """A program that the model wrote to call tools."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["program"] = "program"
    """Type: always `program`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    code: str
    """JavaScript source code of the program."""
    fingerprint: str
    """Opaque fingerprint for replaying the program; send it back unchanged."""
