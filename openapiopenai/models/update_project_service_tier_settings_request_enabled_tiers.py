# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateProjectServiceTierSettingsRequestEnabledTiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "UpdateProjectServiceTierSettingsRequestEnabledTiers",
    "UpdateProjectServiceTierSettingsRequestEnabledTiersDict",
]


if TYPE_CHECKING:
    UpdateProjectServiceTierSettingsRequestEnabledTiers: TypeAlias = (
        Literal["all"] | list[Literal["flex", "fast", "ultrafast"] | str]
    )
    """Service tiers that requests may name besides Standard: a list, or `all`."""
    UpdateProjectServiceTierSettingsRequestEnabledTiersDict: TypeAlias = (
        Literal["all"] | Sequence[Literal["flex", "fast", "ultrafast"] | str]
    )
    """`UpdateProjectServiceTierSettingsRequestEnabledTiers` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateProjectServiceTierSettingsRequestEnabledTiers:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateProjectServiceTierSettingsRequestEnabledTiers:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateProjectServiceTierSettingsRequestEnabledTiersDict = AS_GIVEN

    class UpdateProjectServiceTierSettingsRequestEnabledTiers(OpenUnion):
        values = 'Literal["all"] | list[Literal["flex", "fast", "ultrafast"] | str]'
        variants = ()

    from_json = UpdateProjectServiceTierSettingsRequestEnabledTiers.from_json
    from_dict = UpdateProjectServiceTierSettingsRequestEnabledTiers.from_dict
