"""Model `CreateAgentSessionRequestSpendControl`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateAgentSessionRequestSpendControl",
    "CreateAgentSessionRequestSpendControlDict",
]


class CreateAgentSessionRequestSpendControl(BaseModel):
    """What a session may spend; absent or null: as much as it takes."""

    limit: int | None
    """Cents of a US dollar; null: as much as it takes."""


class CreateAgentSessionRequestSpendControlDict(TypedDict, total=False):
    """`CreateAgentSessionRequestSpendControl` as a dict, for arguments."""

    limit: Required[int | None]
