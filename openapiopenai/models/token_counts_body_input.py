# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `TokenCountsBodyInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.input_item import InputItem, InputItemDict

__all__ = [
    "TokenCountsBodyInput",
    "TokenCountsBodyInputDict",
]


if TYPE_CHECKING:
    TokenCountsBodyInput: TypeAlias = str | list[InputItem]
    """Input whose tokens to count: text, or items such as messages with images and files."""
    TokenCountsBodyInputDict: TypeAlias = str | Sequence[InputItemDict | InputItem]
    """`TokenCountsBodyInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> TokenCountsBodyInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> TokenCountsBodyInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    TokenCountsBodyInputDict = AS_GIVEN

    class TokenCountsBodyInput(OpenUnion):
        values = "str | list[InputItem]"
        variants = ()

    from_json = TokenCountsBodyInput.from_json
    from_dict = TokenCountsBodyInput.from_dict
