# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_shell_call_output_content_delta_streaming_event import ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaEvent
from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta as Delta
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseShellCallOutputContentDeltaEvent", "Delta", "BaseModel"]
