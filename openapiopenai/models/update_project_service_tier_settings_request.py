"""Model `UpdateProjectServiceTierSettingsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.update_project_service_tier_settings_request_enabled_tiers import (
        UpdateProjectServiceTierSettingsRequestEnabledTiers,
        UpdateProjectServiceTierSettingsRequestEnabledTiersDict,
    )

__all__ = [
    "UpdateProjectServiceTierSettingsRequest",
    "UpdateProjectServiceTierSettingsRequestDict",
]


class UpdateProjectServiceTierSettingsRequest(BaseModel):
    """Which service tiers a project shall use."""

    default: Literal["standard", "fast", "scale"] | str | None = None
    """The tier of requests that name none."""
    enabled_tiers: UpdateProjectServiceTierSettingsRequestEnabledTiers | None = None
    """The tiers that requests may name."""


class UpdateProjectServiceTierSettingsRequestDict(TypedDict, total=False):
    """`UpdateProjectServiceTierSettingsRequest` as a dict, for arguments."""

    default: Literal["standard", "fast", "scale"] | str
    enabled_tiers: (
        UpdateProjectServiceTierSettingsRequestEnabledTiersDict | UpdateProjectServiceTierSettingsRequestEnabledTiers
    )
