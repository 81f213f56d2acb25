# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_shell_call_command_added_streaming_event import ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseShellCallCommandAddedEvent", "BaseModel"]
