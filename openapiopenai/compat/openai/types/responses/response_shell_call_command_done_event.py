# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_shell_call_command_done_streaming_event import ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseShellCallCommandDoneEvent", "BaseModel"]
