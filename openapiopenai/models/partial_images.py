"""Type `PartialImages`."""

from typing import TypeAlias

__all__ = [
    "PartialImages",
]

PartialImages: TypeAlias = int
"""How many unfinished images a stream shows, from 0, the default, to 3. Fewer may come where the image is finished sooner; with 0 there is one event."""
