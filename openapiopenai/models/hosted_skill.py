# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `HostedSkill`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.hosted_plugin import HostedPlugin
    from openapiopenai.models.hosted_skill_reference import HostedSkillReference

__all__ = [
    "HostedSkill",
    "UnknownHostedSkill",
]


if TYPE_CHECKING:

    class UnknownHostedSkill(UnknownVariant):
        """Variant of `HostedSkill` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    HostedSkill: TypeAlias = HostedSkillReference | HostedPlugin | UnknownHostedSkill
    """A skill in an environment."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> HostedSkill:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> HostedSkill:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class HostedSkill(OpenUnion):
        tag = "type"
        mapping = {
            "skill_reference": "HostedSkillReference",
            "inline": "HostedPlugin",
        }

    from_json = HostedSkill.from_json
    from_dict = HostedSkill.from_dict
    __getattr__ = HostedSkill.module_attribute
