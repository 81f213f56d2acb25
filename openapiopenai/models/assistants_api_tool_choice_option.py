# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AssistantsApiToolChoiceOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.assistants_named_tool_choice import (
        AssistantsNamedToolChoice,
        AssistantsNamedToolChoiceDict,
    )

__all__ = [
    "AssistantsApiToolChoiceOption",
    "AssistantsApiToolChoiceOptionDict",
]


if TYPE_CHECKING:
    AssistantsApiToolChoiceOption: TypeAlias = (
        Literal["none", "auto", "required"] | UnknownStr | AssistantsNamedToolChoice
    )
    """Which tool the model calls: `none` for no tool, `auto` (the default) to let the model decide, `required` for at least one, or a specific tool."""
    AssistantsApiToolChoiceOptionDict: TypeAlias = (
        Literal["none", "auto", "required"] | str | AssistantsNamedToolChoiceDict
    )
    """`AssistantsApiToolChoiceOption` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AssistantsApiToolChoiceOption:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AssistantsApiToolChoiceOption:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AssistantsApiToolChoiceOptionDict = AS_GIVEN

    class AssistantsApiToolChoiceOption(OpenUnion):
        values = 'Literal["none", "auto", "required"] | UnknownStr'
        variants = ("AssistantsNamedToolChoice",)

    from_json = AssistantsApiToolChoiceOption.from_json
    from_dict = AssistantsApiToolChoiceOption.from_dict
