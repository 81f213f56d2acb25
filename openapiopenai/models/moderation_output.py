# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModerationOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.moderation_error_body import ModerationErrorBody
    from openapiopenai.models.moderation_result_body import ModerationResultBody

__all__ = [
    "ModerationOutput",
    "UnknownModerationOutput",
]


if TYPE_CHECKING:

    class UnknownModerationOutput(UnknownVariant):
        """Variant of `ModerationOutput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ModerationOutput: TypeAlias = ModerationResultBody | ModerationErrorBody | UnknownModerationOutput
    """Moderation result for the output of a response, or the error."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ModerationOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModerationOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ModerationOutput(OpenUnion):
        tag = "type"
        mapping = {
            "moderation_result": "ModerationResultBody",
            "error": "ModerationErrorBody",
        }

    from_json = ModerationOutput.from_json
    from_dict = ModerationOutput.from_dict
    __getattr__ = ModerationOutput.module_attribute
