# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseInstructions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.input_item import InputItem

__all__ = [
    "ResponseInstructions",
]


if TYPE_CHECKING:
    ResponseInstructions: TypeAlias = str | list[InputItem]
    """System (or developer) message in the model's context: text or items."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseInstructions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseInstructions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponseInstructions(OpenUnion):
        values = "str | list[InputItem]"
        variants = ()

    from_json = ResponseInstructions.from_json
    from_dict = ResponseInstructions.from_dict
