# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateCompletionRequestPrompt`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateCompletionRequestPrompt",
    "CreateCompletionRequestPromptDict",
]


if TYPE_CHECKING:
    CreateCompletionRequestPrompt: TypeAlias = str | list[str] | list[int] | list[list[int]]
    """Input text: a string, several strings, a list of tokens, or several such lists."""
    CreateCompletionRequestPromptDict: TypeAlias = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """`CreateCompletionRequestPrompt` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateCompletionRequestPrompt:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateCompletionRequestPrompt:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateCompletionRequestPromptDict = AS_GIVEN

    class CreateCompletionRequestPrompt(OpenUnion):
        values = "str | list[str] | list[int] | list[list[int]]"
        variants = ()

    from_json = CreateCompletionRequestPrompt.from_json
    from_dict = CreateCompletionRequestPrompt.from_dict
