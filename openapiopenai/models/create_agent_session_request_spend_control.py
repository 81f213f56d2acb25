# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentSessionRequestSpendControl`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.model import BaseModel

__all__ = [
    "CreateAgentSessionRequestSpendControl",
    "CreateAgentSessionRequestSpendControlDict",
]


class CreateAgentSessionRequestSpendControl(BaseModel):
    """Spending limit of a session. On creation, absent or null means no limit. On update, absent keeps the limit; null removes it, but does not reset what was spent."""

    limit: int | None
    """Spending limit in US cents; null for no limit."""


class CreateAgentSessionRequestSpendControlDict(TypedDict, total=False):
    """`CreateAgentSessionRequestSpendControl` as a dict, for arguments."""

    limit: Required[int | None]
