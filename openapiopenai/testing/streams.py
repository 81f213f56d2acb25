from __future__ import annotations
from typing import Any
from .wire import Events
def stream_of(response: Any, *, delay: float = 0) -> Events | None: return None
