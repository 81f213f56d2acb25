"""The packages that sound needs, which this one does not install."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from openapiopenai import OpenAIError

SAMPLE_RATE = 24_000
"""Samples per second."""
LARGEST = 32_767
"""Number that stands for 1.0 in samples of 16 bits."""


def needed(name: str) -> Any:
    """Import `numpy` or `sounddevice`; raises OpenAIError if it is not installed."""
    try:
        return import_module(name)
    except (ImportError, OSError) as error:  # OSError: sounddevice without PortAudio
        raise OpenAIError(f"sound needs {name}: pip install numpy sounddevice ({error})") from None
