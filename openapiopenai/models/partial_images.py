# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `PartialImages`."""

from typing import TypeAlias

__all__ = [
    "PartialImages",
]

PartialImages: TypeAlias = int
"""Number of partial images to stream, from 0, the default, to 3. With 0 the image comes in a single event. Fewer may be sent if the final image is ready sooner."""
