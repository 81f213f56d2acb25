"""Images of Pillow, which is not imported: they are told by what they have."""

from __future__ import annotations

from io import BytesIO
from typing import Any

SAVED = {
    "image/png": ("PNG", ("1", "L", "LA", "I;16", "P", "RGB", "RGBA")),
    "image/jpeg": ("JPEG", ("L", "RGB", "CMYK")),
    "image/webp": ("WEBP", ("L", "LA", "P", "RGB", "RGBA")),
}
"""Media type → format of Pillow, and the modes of images that it has."""
NEAREST = {"I": "I;16", "PA": "RGBA", "La": "RGBA", "RGBa": "RGBA"}
"""Mode → the one that it becomes if a format lacks it; all others, and those that it lacks too, become RGB."""
DEFAULT = "image/png"


def is_image(value: Any) -> bool:
    """Whether a value is an image of Pillow."""
    methods = (getattr(value, name, None) for name in ("save", "convert"))
    return isinstance(getattr(value, "mode", None), str) and all(map(callable, methods))


def encoded(image: Any, media_type: str = DEFAULT) -> bytes:
    """Return the content of an image file, PNG for a type that is not known. Raises ValueError if it has none."""
    name, modes = SAVED.get(media_type, SAVED[DEFAULT])
    nearest = NEAREST.get(image.mode, "RGB")
    file = BytesIO()
    try:
        fit = image if image.mode in modes else image.convert(nearest if nearest in modes else "RGB")
        fit.save(file, format=name)
    except Exception as error:  # what Pillow raises is of many kinds
        raise ValueError(f"the image cannot be written as {name}: {error}") from None
    return file.getvalue()
