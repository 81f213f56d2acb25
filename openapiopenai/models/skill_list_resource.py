"""Model `SkillListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.skill_resource import SkillResource

__all__ = [
    "SkillListResource",
]


class SkillListResource(Page["SkillResource"], BaseModel):
    """`SkillListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[SkillResource]
    first_id: str | None
    last_id: str | None
    has_more: bool
