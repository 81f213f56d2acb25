# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_thinking_append_event import LiveThinkingAppendEvent as ThinkingAppendEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ThinkingAppendEvent", "BaseModel"]
