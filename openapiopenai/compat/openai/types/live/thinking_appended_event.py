# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_thinking_appended_event import LiveThinkingAppendedEvent as ThinkingAppendedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ThinkingAppendedEvent", "BaseModel"]
