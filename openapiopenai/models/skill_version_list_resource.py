"""Model `SkillVersionListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.pagination import Page

if TYPE_CHECKING:
    from openapiopenai.models.skill_version_resource import SkillVersionResource

__all__ = [
    "SkillVersionListResource",
]


class SkillVersionListResource(Page["SkillVersionResource"], BaseModel):
    """`SkillVersionListResource` of the API."""

    object: Literal["list"] = "list"
    data: list[SkillVersionResource]
    first_id: str | None
    last_id: str | None
    has_more: bool
