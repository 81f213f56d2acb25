# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaMessageContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_encrypted_content import BetaEncryptedContent
    from openapiopenai.models.computer_screenshot_content import ComputerScreenshotContent
    from openapiopenai.models.input_file_content import InputFileContent
    from openapiopenai.models.input_image_content import InputImageContent
    from openapiopenai.models.input_text_content import InputTextContent
    from openapiopenai.models.output_text_content import OutputTextContent
    from openapiopenai.models.reasoning_text_content import ReasoningTextContent
    from openapiopenai.models.refusal_content import RefusalContent
    from openapiopenai.models.summary_text_content import SummaryTextContent
    from openapiopenai.models.text_content import TextContent

__all__ = [
    "BetaMessageContentItem",
    "UnknownBetaMessageContentItem",
]


if TYPE_CHECKING:

    class UnknownBetaMessageContentItem(UnknownVariant):
        """Variant of `BetaMessageContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaMessageContentItem: TypeAlias = (
        InputTextContent
        | OutputTextContent
        | TextContent
        | SummaryTextContent
        | ReasoningTextContent
        | RefusalContent
        | InputImageContent
        | ComputerScreenshotContent
        | InputFileContent
        | BetaEncryptedContent
        | UnknownBetaMessageContentItem
    )
    """A content part of a message, such as text, an image, a file or a refusal."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaMessageContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaMessageContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaMessageContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "output_text": "OutputTextContent",
            "text": "TextContent",
            "summary_text": "SummaryTextContent",
            "reasoning_text": "ReasoningTextContent",
            "refusal": "RefusalContent",
            "input_image": "InputImageContent",
            "computer_screenshot": "ComputerScreenshotContent",
            "input_file": "InputFileContent",
            "encrypted_content": "BetaEncryptedContent",
        }

    from_json = BetaMessageContentItem.from_json
    from_dict = BetaMessageContentItem.from_dict
    __getattr__ = BetaMessageContentItem.module_attribute
