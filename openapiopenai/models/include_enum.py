# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

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
"""Additional data to include in the response: search results or sources, code interpreter outputs, image URLs from input messages or computer screenshots, logprobs, or encrypted reasoning. The last lets you carry reasoning items into later turns where nothing is stored, as with `store: false` or zero data retention."""
