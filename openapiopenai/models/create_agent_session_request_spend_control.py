"""Model `CreateAgentSessionRequestSpendControl`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateAgentSessionRequestSpendControl",
    "CreateAgentSessionRequestSpendControlDict",
]


class CreateAgentSessionRequestSpendControl(BaseModel):
    """`CreateAgentSessionRequestSpendControl` of the API."""

    limit: int | None


class CreateAgentSessionRequestSpendControlDict(TypedDict, total=False):
    """`CreateAgentSessionRequestSpendControl` as a dict, for arguments."""

    limit: Required[int | None]
