"""Type `WebSearchContextSize`."""

from typing import Literal, TypeAlias

__all__ = [
    "WebSearchContextSize",
]

WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"] | str
"""How much of the context a search may fill; `medium` by default."""
