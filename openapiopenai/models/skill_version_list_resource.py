# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SkillVersionListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.skill_version_resource import SkillVersionResource

__all__ = [
    "SkillVersionListResource",
]


class SkillVersionListResource(_pages.Page["SkillVersionResource"], BaseModel):
    """A page of the versions of a skill.

    Known as `SkillVersionList`."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[SkillVersionResource]
    """The entries of this page."""
    first_id: str | None = FROM_SERVER
    """ID of the first entry of this page."""
    last_id: str | None = FROM_SERVER
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
