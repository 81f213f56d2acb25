# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectServiceTierSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.project_service_tier_settings_enabled_tiers import ProjectServiceTierSettingsEnabledTiers

__all__ = [
    "ProjectServiceTierSettings",
]


class ProjectServiceTierSettings(BaseModel):
    """Service tier settings of a project."""

    object: Literal["project.service_tier_settings"] = "project.service_tier_settings"
    """Kind of object: always `project.service_tier_settings`."""
    default: Literal["standard", "fast", "scale"] | UnknownStr
    """Service tier of requests that omit `service_tier` or set it to `auto`."""
    enabled_tiers: ProjectServiceTierSettingsEnabledTiers
    """Service tiers that the project may use besides Standard: `all` includes future tiers, an empty array leaves only Standard. Tiers ruled out by the organization's policy or by eligibility stay unavailable."""
