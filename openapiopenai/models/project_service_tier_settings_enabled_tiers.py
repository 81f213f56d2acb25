# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ProjectServiceTierSettingsEnabledTiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "ProjectServiceTierSettingsEnabledTiers",
]


if TYPE_CHECKING:
    ProjectServiceTierSettingsEnabledTiers: TypeAlias = (
        Literal["all"] | list[Literal["flex", "fast", "ultrafast"] | UnknownStr]
    )
    """Service tiers that requests may name besides Standard: a list, or `all`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ProjectServiceTierSettingsEnabledTiers:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ProjectServiceTierSettingsEnabledTiers:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ProjectServiceTierSettingsEnabledTiers(OpenUnion):
        values = 'Literal["all"] | list[Literal["flex", "fast", "ultrafast"] | UnknownStr]'
        variants = ()

    from_json = ProjectServiceTierSettingsEnabledTiers.from_json
    from_dict = ProjectServiceTierSettingsEnabledTiers.from_dict
