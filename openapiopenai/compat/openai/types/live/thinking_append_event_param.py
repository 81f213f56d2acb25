# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_thinking_append_event import LiveThinkingAppendEventDict as ThinkingAppendEventParam
__all__ = ["ThinkingAppendEventParam"]
