# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateProjectServiceTierSettingsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to update the service tier settings of a project."""

    default: Literal["standard", "fast", "scale"] | str | None = None
    """Default tier, for requests that leave out `service_tier` or set it to `auto`."""
    enabled_tiers: UpdateProjectServiceTierSettingsRequestEnabledTiers | None = None
    """Service tiers that the project may use besides Standard: `all` includes future tiers, an empty array leaves only Standard. Tiers ruled out by the organization's policy or by eligibility stay unavailable."""


class UpdateProjectServiceTierSettingsRequestDict(TypedDict, total=False):
    """`UpdateProjectServiceTierSettingsRequest` as a dict, for arguments."""

    default: Literal["standard", "fast", "scale"] | str
    enabled_tiers: (
        UpdateProjectServiceTierSettingsRequestEnabledTiersDict | UpdateProjectServiceTierSettingsRequestEnabledTiers
    )
