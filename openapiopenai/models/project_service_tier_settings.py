"""Model `ProjectServiceTierSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.project_service_tier_settings_enabled_tiers import ProjectServiceTierSettingsEnabledTiers

__all__ = [
    "ProjectServiceTierSettings",
]


class ProjectServiceTierSettings(BaseModel):
    """Which service tiers a project uses."""

    object: Literal["project.service_tier_settings"] = "project.service_tier_settings"
    """Kind of object: always `project.service_tier_settings`."""
    default: Literal["standard", "fast", "scale"] | UnknownStr
    """The tier of requests that leave out `service_tier` or set it to `auto`."""
    enabled_tiers: ProjectServiceTierSettingsEnabledTiers
    """The tiers that the project may use besides Standard. `all` takes in future tiers; an empty array leaves only Standard. What the organization's policy or eligibility rules out stays ruled out."""
