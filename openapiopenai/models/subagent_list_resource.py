"""Model `SubagentListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.subagent import Subagent

__all__ = [
    "SubagentListResource",
]


class SubagentListResource(Page["Subagent"], BaseModel):
    """`SubagentListResource` of the API."""

    object: Literal["list"] | None = None
    data: list[Subagent]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool | None = None
