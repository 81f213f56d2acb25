# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CodeInterpreterToolContainer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.auto_code_interpreter_tool_param import (
        AutoCodeInterpreterToolParam,
        AutoCodeInterpreterToolParamDict,
    )

__all__ = [
    "CodeInterpreterToolContainer",
    "CodeInterpreterToolContainerDict",
]


if TYPE_CHECKING:
    CodeInterpreterToolContainer: TypeAlias = str | AutoCodeInterpreterToolParam
    """Container in which the code interpreter runs: its ID, or settings for a new one, such as file IDs and a memory limit."""
    CodeInterpreterToolContainerDict: TypeAlias = str | AutoCodeInterpreterToolParamDict
    """`CodeInterpreterToolContainer` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CodeInterpreterToolContainer:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CodeInterpreterToolContainer:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CodeInterpreterToolContainerDict = AS_GIVEN

    class CodeInterpreterToolContainer(OpenUnion):
        values = "str"
        variants = ("AutoCodeInterpreterToolParam",)

    from_json = CodeInterpreterToolContainer.from_json
    from_dict = CodeInterpreterToolContainer.from_dict
