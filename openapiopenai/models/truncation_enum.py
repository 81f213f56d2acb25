# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `TruncationEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "TruncationEnum",
]

TruncationEnum: TypeAlias = Literal["auto", "disabled"] | str
"""What to do when the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` makes the request fail."""
