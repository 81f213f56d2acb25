# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `OutputContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.output_text_content import OutputTextContent
    from openapiopenai.models.reasoning_text_content import ReasoningTextContent
    from openapiopenai.models.refusal_content import RefusalContent

__all__ = [
    "OutputContent",
    "UnknownOutputContent",
]


if TYPE_CHECKING:

    class UnknownOutputContent(UnknownVariant):
        """Variant of `OutputContent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    OutputContent: TypeAlias = OutputTextContent | RefusalContent | ReasoningTextContent | UnknownOutputContent
    """A content part of the model's output: text, a refusal or reasoning."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> OutputContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> OutputContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class OutputContent(OpenUnion):
        tag = "type"
        mapping = {
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
            "reasoning_text": "ReasoningTextContent",
        }

    from_json = OutputContent.from_json
    from_dict = OutputContent.from_dict
    __getattr__ = OutputContent.module_attribute
