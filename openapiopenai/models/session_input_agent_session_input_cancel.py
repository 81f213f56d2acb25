# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SessionInputAgentSessionInputCancel`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SessionInputAgentSessionInputCancel",
    "SessionInputAgentSessionInputCancelDict",
]


class SessionInputAgentSessionInputCancel(BaseModel):
    """Cancels the active turn."""

    type: Literal["agent.session.input.cancel"] = "agent.session.input.cancel"
    """Type: always `agent.session.input.cancel`."""


class SessionInputAgentSessionInputCancelDict(TypedDict, total=False):
    """`SessionInputAgentSessionInputCancel` as a dict, for arguments."""

    type: Required[Literal["agent.session.input.cancel"]]
