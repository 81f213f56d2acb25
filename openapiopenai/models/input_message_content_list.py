"""Type `InputMessageContentList`."""

from typing import TypeAlias

from openapiopenai.models.input_content import InputContent

__all__ = [
    "InputMessageContentList",
]

InputMessageContentList: TypeAlias = list[InputContent]
"""What a message to the model says, in pieces of various kinds."""
