# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `InputMessageContentList`."""

from typing import TypeAlias

from openapiopenai.models.input_content import InputContent

__all__ = [
    "InputMessageContentList",
]

InputMessageContentList: TypeAlias = list[InputContent]
"""Content of a message to the model: a list of parts of various kinds."""
