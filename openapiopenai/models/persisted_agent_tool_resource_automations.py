# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceAutomations`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceAutomationsDict",
]


class PersistedAgentToolResourceAutomations(BaseModel):
    """Lets an agent manage automations of its own, which wake it on a schedule."""

    type: Literal["automations"] = "automations"
    """Type: always `automations`."""


class PersistedAgentToolResourceAutomationsDict(TypedDict, total=False):
    """`PersistedAgentToolResourceAutomations` as a dict, for arguments."""

    type: Required[Literal["automations"]]
