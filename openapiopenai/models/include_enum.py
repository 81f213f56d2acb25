"""Type `IncludeEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "IncludeEnum",
]

IncludeEnum: TypeAlias = (
    Literal[
        "file_search_call.results",
        "web_search_call.results",
        "web_search_call.action.sources",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "code_interpreter_call.outputs",
        "reasoning.encrypted_content",
        "message.output_text.logprobs",
    ]
    | str
)
"""What else to return: results or sources of searches, outputs of code, URLs of images in input or of screenshots, logprobs, or encrypted reasoning. The last lets reasoning go on in the next turn where nothing is stored, as with `store: false` or zero data retention."""
