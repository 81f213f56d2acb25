# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModerationInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.moderation_error_body import ModerationErrorBody
    from openapiopenai.models.moderation_result_body import ModerationResultBody

__all__ = [
    "ModerationInput",
    "UnknownModerationInput",
]


if TYPE_CHECKING:

    class UnknownModerationInput(UnknownVariant):
        """Variant of `ModerationInput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ModerationInput: TypeAlias = ModerationResultBody | ModerationErrorBody | UnknownModerationInput
    """Moderation result for the input of a response, or the error."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ModerationInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModerationInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ModerationInput(OpenUnion):
        tag = "type"
        mapping = {
            "moderation_result": "ModerationResultBody",
            "error": "ModerationErrorBody",
        }

    from_json = ModerationInput.from_json
    from_dict = ModerationInput.from_dict
    __getattr__ = ModerationInput.module_attribute
