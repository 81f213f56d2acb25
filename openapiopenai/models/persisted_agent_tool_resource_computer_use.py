# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceComputerUse`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceComputerUseDict",
]


class PersistedAgentToolResourceComputerUse(BaseModel):
    """Lets an agent use a browser, in a session hosted by OpenAI."""

    type: Literal["computer_use"] = "computer_use"
    """Type: always `computer_use`."""
    include_screenshots: bool | None = None
    """Whether the tool's outputs include screenshots; `false` by default."""


class PersistedAgentToolResourceComputerUseDict(TypedDict, total=False):
    """`PersistedAgentToolResourceComputerUse` as a dict, for arguments."""

    type: Required[Literal["computer_use"]]
    include_screenshots: bool
