# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CompactResponseMethodPublicBodyInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.input_item import InputItem, InputItemDict

__all__ = [
    "CompactResponseMethodPublicBodyInput",
    "CompactResponseMethodPublicBodyInputDict",
]


if TYPE_CHECKING:
    CompactResponseMethodPublicBodyInput: TypeAlias = str | list[InputItem]
    """The conversation to compact: text, or a list of input items."""
    CompactResponseMethodPublicBodyInputDict: TypeAlias = str | Sequence[InputItemDict | InputItem]
    """`CompactResponseMethodPublicBodyInput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CompactResponseMethodPublicBodyInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CompactResponseMethodPublicBodyInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CompactResponseMethodPublicBodyInputDict = AS_GIVEN

    class CompactResponseMethodPublicBodyInput(OpenUnion):
        values = "str | list[InputItem]"
        variants = ()

    from_json = CompactResponseMethodPublicBodyInput.from_json
    from_dict = CompactResponseMethodPublicBodyInput.from_dict
