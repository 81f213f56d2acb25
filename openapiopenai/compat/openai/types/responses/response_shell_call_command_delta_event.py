# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_shell_call_command_delta_streaming_event import ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseShellCallCommandDeltaEvent", "BaseModel"]
