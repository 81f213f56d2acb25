# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CodeInterpreterToolCallOutputsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.code_interpreter_output_image import (
        CodeInterpreterOutputImage,
        CodeInterpreterOutputImageDict,
    )
    from openapiopenai.models.code_interpreter_output_logs import (
        CodeInterpreterOutputLogs,
        CodeInterpreterOutputLogsDict,
    )

__all__ = [
    "CodeInterpreterToolCallOutputsItem",
    "CodeInterpreterToolCallOutputsItemDict",
    "UnknownCodeInterpreterToolCallOutputsItem",
]


if TYPE_CHECKING:

    class UnknownCodeInterpreterToolCallOutputsItem(UnknownVariant):
        """Variant of `CodeInterpreterToolCallOutputsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CodeInterpreterToolCallOutputsItem: TypeAlias = (
        CodeInterpreterOutputLogs | CodeInterpreterOutputImage | UnknownCodeInterpreterToolCallOutputsItem
    )
    """An output of the code: logs or an image."""
    CodeInterpreterToolCallOutputsItemDict: TypeAlias = CodeInterpreterOutputLogsDict | CodeInterpreterOutputImageDict
    """`CodeInterpreterToolCallOutputsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CodeInterpreterToolCallOutputsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CodeInterpreterToolCallOutputsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CodeInterpreterToolCallOutputsItemDict = AS_GIVEN

    class CodeInterpreterToolCallOutputsItem(OpenUnion):
        tag = "type"
        mapping = {
            "logs": "CodeInterpreterOutputLogs",
            "image": "CodeInterpreterOutputImage",
        }

    from_json = CodeInterpreterToolCallOutputsItem.from_json
    from_dict = CodeInterpreterToolCallOutputsItem.from_dict
    __getattr__ = CodeInterpreterToolCallOutputsItem.module_attribute
